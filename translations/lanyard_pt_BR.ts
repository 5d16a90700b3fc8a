<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>Mantém seu navegador conectado aos sites da sua empresa, junto com o Lanyard neste computador.</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>Ligado ao Lanyard neste computador.</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>Ligando ao Lanyard…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>O Lanyard pode manter este navegador conectado aos seus sites.</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>O Lanyard não está instalado neste computador, ou este navegador não consegue iniciá-lo.</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>O Lanyard neste computador não conhece esta extensão.</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>Seu administrador não deixa este navegador se ligar ao Lanyard.</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>Uma cópia deste perfil está ligada ao Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>O Lanyard não está em execução neste computador.</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>Ligar este navegador</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>Abrir o Lanyard</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>Desligar este navegador</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>Sites neste navegador</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>O Lanyard ainda não tem sites.</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>Não usado neste navegador.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>Seu administrador não permite este site em navegadores.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>Este navegador está conectado como %1.</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>Este navegador está conectado como outra pessoa.</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>Usar a sessão do Lanyard</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>Você saiu neste navegador.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>O site não aceita a sessão neste navegador.</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>As configurações do seu navegador bloqueiam os cookies deste site.</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>Seu administrador bloqueia extensões neste site.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>A sessão é longa demais para um cookie de navegador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>O que você enviou para %1 não chegou. Volte nessa guia e envie de novo.</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>Entrando novamente…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>Manter conectado aqui também</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Esta página de %2 mostra %1, que é mantido conectado aqui.</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>Não manter mais conectado aqui</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>Entrar com este navegador</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>O Lanyard aguarda que você entre na guia que foi aberta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>O Lanyard trocou %1 para %2.</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>Recarregar página</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>Manter página</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>O Lanyard não pode acessar a página de login deste site neste navegador; por isso, sair não encerra o login lá.</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>O Lanyard pergunta a você neste computador.</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>O Lanyard e esta extensão não se entendem. Atualize os dois.</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>O Lanyard não é usado com navegadores aqui. Isso pode ser ativado nas configurações do Lanyard, se o seu administrador permitir.</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>O Lanyard não pode acessar este site neste navegador.</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>Aqui o Lanyard não pode reter o que é enviado depois que uma sessão termina. As páginas voltam sozinhas, um formulário precisa ser enviado de novo.</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Esta página de %2 mostra %1.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>Esta página foi carregada antes da troca. Ela não envia nada até você decidir.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>Esta página foi carregada antes da troca. O que ela enviar agora irá com a nova sessão.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate this to RTL where lines are written from right to left, to LTR otherwise.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountStore</name>
    <message>
        <source>Your keychain does not hold this sign-in. If you use another keychain, open it and Lanyard goes on by itself; otherwise sign in again.</source>
        <translation>Seu chaveiro não contém este login. Se você usa outro chaveiro, abra-o e o Lanyard continuará sozinho; caso contrário, entre novamente.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Adicionar um recurso</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>Isto não é um endereço da web. Ele se parece com https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Verificando %1…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Adicionando %1…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>Cole o endereço que você abre no navegador. O Lanyard descobre como se entra nele e pergunta antes de adicionar qualquer coisa.</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>É aqui que você entra?</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>Você digitará sua senha na página de login. Adicione o recurso somente se souber que essa página é da sua organização.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de login:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>Chave do projeto:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Locatários:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Conta:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>Não foi possível remover %1: %2.</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 decide se o Lanyard inicia no login e não foi gravado pelo Lanyard. Altere-o lá ou remova-o.</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>Deve ser um de &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; e &quot;firefox&quot;.</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>Deve ser o identificador de um recurso.</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>Uma lista vazia não permitiria nada: escreva &quot;mode&quot;: &quot;off&quot; ou omita a lista.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 foi aberto em outro navegador</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 Em vez disso, foi usado o navegador padrão da área de trabalho.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Não foi possível iniciar nenhum navegador da web.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>Conectar um navegador</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>Usar um navegador</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>Conectar %1 ao Lanyard?</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>Permanecer conectado a %2 no %1?</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>Alguém clicou em “Conectar” no menu da extensão Lanyard deste navegador. Depois de conectado, ele vê os nomes dos seus recursos e recebe as sessões que você permitir, uma a uma.</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>Se não foi você, escolha “Não”.</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>A sessão de %1 ficará neste navegador, no disco deste computador, até terminar, e antes disso será substituída por uma nova. Você pode desfazer isso nas configurações.</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>Os navegadores a enviam a todas as portas de %1, não só à porta %2. Escolha “Não”, a menos que confie em tudo o que é executado lá.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Permanecer conectado</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>Isto não é um endereço da web, portanto nenhum navegador foi iniciado.</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>O navegador %1 não está instalado.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>Não foi possível iniciar %1: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>Navegador e recursos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>&amp;Remover navegador…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>Remover navegador</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>As sessões que o Lanyard levou para lá são removidas dele.</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>Ele não está conectado agora: suas sessões são removidas quando ele se conectar, ou terminam em até uma hora.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>Não conectado desde %1</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>Não permitido pelo administrador</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>Só endereços com https podem ser usados em um navegador</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>A sessão deste recurso não pode ser usada em um navegador</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>O Lanyard não tem sessão agora</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Aguardando o navegador</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>O recurso recusou a sessão neste navegador</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>As configurações do seu navegador bloqueiam os cookies deste site</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>Bloqueado pelo administrador</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>A extensão não pode acessar este site: permita no menu da extensão</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>A sessão é longa demais para um cookie</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>Outra pessoa está conectada lá</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>Conectado lá como %1</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>Você saiu no navegador</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>O navegador perdeu a sessão</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>Manter os navegadores conectados está desativado, nas configurações ou pela política do administrador.</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>Nenhum navegador está conectado. Clique em “Conectar” no menu da extensão Lanyard do seu navegador.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>Aguardando que você entre ali</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Saída pendente desde %1; ainda conectado lá, até que o navegador se conecte</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>Saída pendente desde %1; o navegador ainda está conectado em %2</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>Desativado em todos os navegadores</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Saída pendente desde %1; ainda conectado lá, até que você permita que a extensão acesse este site</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>Este site não está atrás do Identity-Aware Proxy; portanto, não há sessão a manter.</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>Este site está atrás do Identity-Aware Proxy com contas do Google; suas sessões não precisam da ajuda do Lanyard.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>O Identity-Aware Proxy redirecionou para uma página que não é uma página de login para identidades externas.</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Locatário alterado</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renovado</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 está faltando.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1” não é a URL de um recurso.</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>“%1” não é passado ao curl: poderia levar sua sessão para outro lugar ou está incompleto.</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>Não é possível iniciar o curl: %1.</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>Mostra o que aconteceu recentemente com as sessões.</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>Continuar conforme as coisas acontecem, até ser interrompido.</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE é um identificador, um nome ou qualquer URL dentro do recurso. “lanyard COMANDO --help” diz mais.
Códigos de saída: 0 concluído, 1 falhou ou foi cancelado, 2 uso incorreto, 3 é preciso entrar, 4 o Lanyard não está em execução,
5 tente mais tarde, 6 proibido pela política.</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>Nenhum comando informado. “lanyard --help” lista todos.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>“%1” não é um comando. “lanyard --help” lista todos.</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>Não foi possível gravar a saída por completo.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>Um argumento está vazio.</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1: “%2” não é uma duração de até um dia, como 90s, 10m ou 1h30m.</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>Descobre o que está por trás de uma URL e adiciona.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>Como chamá-lo.</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>Adicionado como “%1”. Em seguida: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>Esquece um recurso que você adicionou, e a sessão dele.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>Mostra um token de ID de um recurso, para programas que o chamam.</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>Por quanto tempo o token deve ser válido, no mínimo; 5m se não informado.</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>Mostrar o cabeçalho inteiro: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>Mostra os cookies da sessão de um recurso.</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Um cabeçalho Cookie (se não informado), um arquivo de cookies para curl e wget, ou JSON.</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format: “%1” não é header, netscape nem json.</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>Entra em um recurso, em uma janela.</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>Entrar neste locatário.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Você entrou em %1.</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>Renova uma sessão agora.</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>Renovar todas as sessões.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>Informe um RESOURCE ou --all.</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>Todas as sessões foram renovadas.</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>A sessão de %1 foi renovada.</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 agora é usado com %2.</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>Sai de um recurso e esquece as contas dos locatários dele.</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>Sair de todos os recursos e esquecer todas as contas.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>Informe um RESOURCE ou --everywhere.</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>Mostra um recurso em uma janela que tem a sessão dele.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está aberto.</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>Encerra o Lanyard. As sessões não são renovadas até que ele volte a ser executado.</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>O Lanyard ainda está terminando o trabalho e será encerrado depois.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>O Lanyard foi encerrado.</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>Mostra se as sessões funcionam, por quanto tempo e, se não, por quê.</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>Mostrar JSON; seu formato é estável.</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>Sair com 0 se todas as sessões estão ativas, 3 se é preciso entrar, 5 se basta esperar, senão 1.</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>Com --check: ativas por pelo menos este tempo.</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid acompanha --check.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Não há conexão de rede.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Seu chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>Seu chaveiro não responde.</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>Ainda não há recursos. Adicione um com: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Ainda não há um chaveiro padrão.</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>Mostra quais dos seus navegadores estão conectados e a que cada um está conectado.</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>Mantém a sessão de um recurso no seu próprio navegador. O Lanyard pergunta antes.</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>Remove a sessão de um recurso do seu próprio navegador.</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>O identificador ou o nome do navegador, se houver vários conectados.</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>Seu navegador permanece conectado a %1.</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>%1 foi removido do seu navegador.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout deve ser um número de segundos ou uma duração como 90s ou 10m, não “%1”.</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>O formato de --json é estável: chaves podem ser adicionadas, e os horários são UTC. Com --check, o código de saída indica a situação, para scripts.</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>Mostrar novamente sempre que algo mudar, até ser interrompido.</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>Aguarda até que você tenha entrado e a sessão esteja verificada.</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>O Lanyard faz isso sozinho antes que uma sessão termine.</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>Mudar um recurso para outro locatário.</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>Uma janela só é aberta se você ainda não entrou nesse locatário.</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>Indica quais outros recursos são afetados e até quando cópias da sessão podem continuar funcionando.</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>Um token vale como uma senha enquanto é válido. Não o coloque em uma linha de comando, onde qualquer usuário do computador pode lê-lo: passe-o por um pipe ou use lanyard curl.</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>Valem como uma senha enquanto a sessão durar e pertencem somente a este recurso.</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>Chamar um recurso com curl e sua sessão.</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>argumentos do curl</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>Executar um comando que recebe a sessão de um recurso.</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>Com --json, cada evento é um objeto JSON em sua própria linha.</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>Mostrar somente os erros.</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>Desistir após este tempo.</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>Não foi possível passar a sessão: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>Não foi possível iniciar “%1”: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch não pode ser usado com --check nem com --quiet.</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>A sessão está em dois arquivos na memória herdados pelo comando: LANYARD_COOKIE_FILE indica um arquivo de cookies para curl e wget, e LANYARD_HEADER_FILE um cabeçalho Cookie. Ela não está em nenhum argumento nem variável de ambiente e não é renovada enquanto o comando é executado.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>Entrar com o seu próprio navegador, onde o recurso esteja ativado.</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>Informe --tenant ou --browser: ali, a página de login pergunta.</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>Confiar também nestas autoridades de certificação (PEM).</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>Dar a ele, em vez disso, um gateway próprio, que renova a sessão: LANYARD_GATEWAY é o endereço, e LANYARD_NETRC_FILE e LANYARD_HEADER_FILE indicam arquivos com a senha.</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>Mostrar um recurso neste computador, com a sessão dele.</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>Mantém um gateway até ser interrompido, para ferramentas e navegadores que não podem entrar. Um navegador abre o primeiro endereço, que funciona uma vez. As ferramentas usam o outro, com o usuário e a senha, ou com a senha em um cabeçalho Lanyard-Secret; em um socket local não precisam de nenhum dos dois. A sessão é renovada quando necessário e nunca chega ao cliente. Depois de sair, o gateway recusa tudo em um segundo. Solicitações de outras páginas são recusadas.</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT (0, o padrão: qualquer uma livre) ou unix:PATH.</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>Criar a extensão de navegador própria da sua organização a partir da política dela.</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>Para administradores. FOLDER é criado: a extensão, arquivos para cada computador e arquivos para o seu servidor web. A metade privada da chave fica com você.</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>Chave RSA pública da sua extensão (PEM).</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>Pasta do seu servidor web em que a extensão é publicada.</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>A política que diz quais sites podem estar nos navegadores.</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>O ID do complemento para o qual você tem a assinatura do Firefox.</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>Onde está o lanyard-bridge nos computadores, se não for onde está aqui.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>Não foi possível criar %1, ou já existe.</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>“browser package” precisa de --key e --url.</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1: extensão %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert acompanha --gateway.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>sua configuração</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>a entrada de inicialização automática da sua área de trabalho</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>definido por %1</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>A política é válida. Recursos: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>“%1” não é uma chave de política.</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>Verifica uma política antes de distribuí-la, ou a que está em vigor.</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>Para administradores. PATH é um arquivo de política, ou uma pasta com policy.json e policy.d como em /etc/lanyard. Os erros são indicados com arquivo, linha e chave.</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>Mostra cada valor em vigor, de onde vem e o que está definido.</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>Para administradores. KEY é um valor, como exportSessions, ou tudo de um recurso: resources.wiki.</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>Como se o Lanyard tivesse sido iniciado com este arquivo.</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>O diário do sistema não pode ser acessado: %1.</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json e --journal são mutuamente exclusivos.</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>Grava-os no diário do sistema, com LANYARD_RESOURCE, LANYARD_STATE e outros campos.</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>Informar ao git a senha de um gateway em execução ou um token de ID.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locatários</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>Sessão, verificada</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>O exame não terminou a tempo.</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>Descobrir o que há de errado, passo a passo.</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>Examina o Lanyard, a política, o chaveiro e a área de trabalho, e cada recurso do nome do host à sessão, mesmo quando o Lanyard não está em execução. Mostra de cada passo o que encontrou, quanto demorou e o que fazer. Os passos que dependem de um que falhou não são testados. Não altera nada: o chaveiro recebe uma entrada que é apagada em seguida. O código de saída é o do pior passo; um aviso (!) não conta.</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>A política com que o Lanyard foi iniciado, se não está no lugar dela.</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>Um auxiliar de credenciais, chamado pelo git. Responde pelos seus próprios gateways. Não armazena nada.</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>Responder também por recursos, com um token de ID (a partir do git 2.46). O git o envia ao recurso, que com ele pode usar os outros recursos que você tem nesse projeto e locatário por até uma hora.</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Arquivos de texto, sem nomes, endereços nem segredos: %1.</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>Leia-os antes de enviar o arquivo: %1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>Com --json, indique um arquivo.</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>Um terminal não pode mostrar um arquivo zip. Indique um arquivo.</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 já existe. Indique um arquivo novo.</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>Gravar um arquivo para quem ajuda, sem nomes nem segredos.</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>Examina tudo como doctor e grava um arquivo zip de arquivos de texto: versões, estados, eventos, o que doctor encontrou e o lugar do código-fonte do Lanyard em que está cada linha do log. Nomes, endereços e o que os servidores disseram não estão nele; números substituem recursos, contas e locatários. Leia-o antes de enviá-lo: README.txt diz o que é o quê. FILE deve ser novo; - é a saída padrão.</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>A sessão é passada em um arquivo de cookies anônimo, válido somente para o host do recurso. Opções do curl que poderiam enviá-la a outro lugar ou revelá-la são recusadas, como -K, -x, -k, -v, --next, --resolve e outras URLs, assim como opções abreviadas. Seu .curlrc não é lido. Se o Identity-Aware Proxy disser que a sessão terminou, ela é renovada e a requisição é repetida uma vez, a menos que seus dados venham da entrada padrão ou de um pipe. O código de saída é o do curl.</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>“lanyard %1” precisa ser seguido de uma destas palavras: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir no &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>Adici&amp;onar um recurso…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>Entrar no pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>Renovar &amp;tudo agora</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Sair &amp;de todos…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>&amp;Como o Lanyard funciona</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>&amp;Sobre o Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>XDG_RUNTIME_DIR não está definido, portanto o Lanyard não pode ser encontrado. Execute isto dentro da sua sessão da área de trabalho.</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>O Lanyard não responde. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>O Lanyard não está em execução. Inicie-o pelo menu ou com “lanyard-tray”.</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>O programa que responde no lugar do Lanyard pertence a outro usuário.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>Não é possível entender a resposta do Lanyard (%1). O comando e o Lanyard têm a mesma versão?</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>A resposta do Lanyard é longa demais.</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>O Lanyard foi encerrado antes de responder.</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>Nenhum recurso se chama “%1”. “lanyard status” lista todos.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>A política do seu administrador não permite entregar sessões a outros programas.</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>Essa não é uma URL completa; ela se parece com https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>A política do seu administrador não permite adicionar recursos.</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>“%1” vem da política do seu administrador e não pode ser removido.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Nenhum navegador está conectado ao Lanyard ainda.</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>“%1” não designa um único navegador. “lanyard browser status” mostra os identificadores.</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>Nenhum token deste recurso dura tanto. O máximo que se pode pedir é %1s.</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>Há mais de um navegador conectado. Escolha um com --browser; “lanyard browser status” lista os ids.</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>Nenhum (uma única página de login)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>Você entra depois de adicionar</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1, já conectado</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>Este endereço contém caracteres que podem ser confundidos com outros. Compare-o com o endereço que sua organização forneceu.</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>O projeto não lista %1 como lugar para entrar. Fale com seu administrador antes de continuar.</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>O certificado de “%1” vale de %2 a %3, e neste computador é %4. Se estiver errado, acerte a data; se não, informe seu administrador.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>O certificado foi emitido por “%1”, uma autoridade da sua organização, que pode ler esta conexão.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>O certificado foi emitido por “%1”.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>O certificado de “%1” é de “%2”. Não entre; informe seu administrador.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>O certificado de “%1” foi emitido por “%2”, em quem este computador não confia. Não entre; informe seu administrador. Se sua organização inspeciona conexões, falta a autoridade dela.</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>Não há política; tudo tem o valor padrão ou o que você escolheu.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 está em vigor.</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>Recurso desconhecido “%1”.</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>O host “%1” é desconhecido aqui. Verifique o nome e se é preciso uma VPN.</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>O host “%1” é conhecido.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1” responde.</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>“%1” recusa a conexão. Verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>“%1” não responde. Verifique se é preciso uma VPN ou tente mais tarde.</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>Nenhum proxy é usado para este recurso.</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>O proxy %1 é usado.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>O proxy %1 não conectou a “%2”. Verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>Este recurso não é criptografado, como a política permite para desenvolvimento.</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>“%1” responde, mas não houve conexão criptografada. Algo no caminho pode impedi-la: informe seu administrador.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>O programa %1 está faltando. Instale o pacote %2.</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>A versão %1 ainda está em execução, mas a %2 está instalada. Encerre o Lanyard e inicie-o novamente.</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>O Lanyard está em execução.</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>Um painel pode mostrar o ícone do Lanyard.</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>Nenhum painel mostra o ícone do Lanyard. Adicione uma bandeja do sistema ao painel; até lá, tudo está na janela de sessões.</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>Não há barramento de sessão, portanto nenhuma notificação. Entre em uma área de trabalho.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>As notificações podem ser mostradas.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>Nada mostra notificações aqui. Instale um serviço de notificações ou observe o ícone.</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>Os navegadores não estão conectados: isso está desligado.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Nenhum navegador está conectado ao Lanyard ainda.</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>Nenhum dos seus navegadores está conectado. Inicie um e verifique se a extensão do Lanyard está ativada nele.</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>Seus navegadores estão conectados.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>O relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>O Identity-Aware Proxy pede login em %1.</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>O recurso não tem locatários.</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>O recurso permite estes locatários: %1.</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>A página de login responde.</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>A página de login responde com um erro (%1). Informe seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>O serviço de login aceita a chave de API deste recurso.</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>O projeto não disse quais hosts podem participar de um login: %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>O projeto não lista todos os hosts deste login: informe seu administrador.</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>O projeto lista os hosts deste login.</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>O chaveiro não devolve o que recebeu. Reinicie-o, ou saia da área de trabalho e entre novamente.</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>O chaveiro não apaga o que lhe pedem. Reinicie-o, ou saia da área de trabalho e entre novamente.</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>Contas das quais você saiu ainda estão no chaveiro. O Lanyard tentará novamente.</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>Seu chaveiro guarda, devolve e apaga.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Você não entrou em %1.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Você entrou como %1.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>O Identity-Aware Proxy aceita a sessão.</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>O login leva a %1 em vez de %2, a página esperada. Não entre; informe seu administrador.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>O Identity-Aware Proxy leva a %1 em vez de %2, a página de login esperada. Se isso não passar, informe seu administrador.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>O Identity-Aware Proxy não leva a %1, a página de login esperada. Se isso não passar, informe seu administrador.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>“%1” leva a %2 em vez de %3, a página de login esperada. Talvez esta rede peça para entrar primeiro: abra qualquer página da Web no navegador. Se não pedir, informe seu administrador.</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>“%1” mostra uma página própria em vez de levar a %2, a página de login esperada. Talvez esta rede peça para entrar primeiro: abra qualquer página da Web no navegador. Se não pedir, informe seu administrador.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>Não é possível acessar o proxy %1. Verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>O proxy %1 pede seu nome de usuário e sua senha. Escolha “Entrar no proxy…” no menu do Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>expirada</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>resta menos de 1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>restam %1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de 1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>em %1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>há %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>resta %n min</numerusform>
            <numerusform>restam %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>em %n min</numerusform>
            <numerusform>em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Bem-vindo ao Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>Adicionar um recurso…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>O Lanyard mantém você conectado aos recursos da web que usa no trabalho.

Adicione o primeiro: cole o endereço que você abre no navegador.</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>O Lanyard mantém você conectado aos recursos da web que usa no trabalho.

Sua organização ainda não configurou nenhum. Fale com seu administrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Isto não pode ser lido como arquivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Não é possível ler isto: %1.</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>Isto é maior que %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 está aqui até você pressionar Ctrl+C:</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>Em um navegador (funciona uma vez)</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>Para ferramentas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>ele encerrou a conexão</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>ele mudou de protocolo</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>O gateway não pode escutar em %1: %2.</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen deve ser 127.0.0.1:PORT ou unix:PATH, não “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1” não é a URL de um recurso.</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>Não foi possível ler os certificados em “%1”: %2.</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>O gateway não repassa uma solicitação desta forma.</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>O gateway fala apenas HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>Este é o gateway do Lanyard, que não responde por esse nome.</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>Outra página solicitou isto. O gateway responde apenas às próprias páginas.</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>Abra o endereço que “lanyard proxy” mostrou. Ele funciona uma vez.</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>O gateway precisa do usuário e da senha que “lanyard proxy” mostrou.</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>Este endereço não pertence ao recurso.</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>Entre, saia e troque de locatário no Lanyard, não pelo gateway dele.</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>Não foi possível acessar o recurso: %1.</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>A sessão havia terminado e foi renovada. Envie a solicitação novamente.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>O Lanyard não está em execução. Inicie-o para usar o gateway.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>O Identity-Aware Proxy recusou a sessão que acabou de ser renovada.</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>A sessão foi retirada. Inicie “lanyard proxy” novamente.</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>o gateway não repassa uma resposta desta forma</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>ele não respondeu em %n segundo</numerusform>
            <numerusform>ele não respondeu em %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>Chave duplicada.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Os valores estão aninhados com profundidade demais.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>Isto não é JSON: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>Há um caractere NUL aqui.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>Isto deve ser true ou false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Isto deve ser um número.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Isto deve ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>Isto deve ser uma lista entre [ ].</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>Isto deve ser um objeto entre { }.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Isto deve ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Isto deve ser um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>Apenas a versão 1 é suportada.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Chave desconhecida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Falta &quot;%1&quot; aqui.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Isto deve ser um destes valores: %1.</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>Isto deve ser um horário em UTC, como &quot;2026-11-23T18:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>Valor desconhecido &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>Você precisa entrar a cada hora porque a página de login usa outra chave de API que não a deste recurso.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>Você precisa entrar a cada hora porque a página de login guarda apenas um usuário anônimo.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>Você precisa entrar a cada hora porque a página de login guarda apenas outros usuários, não o que entrou.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>Você precisa entrar a cada hora porque a página de login guarda seu usuário em cookies.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>Você precisa entrar a cada hora porque a página de login desconecta seu usuário ou deixa de guardá-lo.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>Você precisa entrar a cada hora porque a página de login guarda seu usuário apenas na memória, ou não o guarda.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>Você precisa entrar a cada hora porque não foi possível ler o que a página de login guarda.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>Ainda não há um chaveiro padrão. Crie um, e o Lanyard continuará.</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>A lista de contas estava danificada e está sendo reconstruída a partir do chaveiro. O arquivo danificado é mantido como %1.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>A lista de contas estava danificada e está sendo reconstruída a partir do chaveiro.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>Não foi possível salvar a lista de contas: %1. Ela é mantida na memória e será salva assim que possível.</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>&amp;Sessões…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Encerra&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>Mais %n em Sessões…</numerusform>
            <numerusform>Mais %n em Sessões…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>Sua organização não configurou nenhum</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar agora</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Sair…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>Trocar de &amp;locatário</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>&amp;Entrar em %1…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>&amp;Entrar em %n recurso…</numerusform>
            <numerusform>&amp;Entrar em %n recursos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>Último acesso como %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Outro…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>Locatário</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Locatário trocado</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>O Lanyard tem um problema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of resources</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>Entrar em %n recurso</numerusform>
            <numerusform>Entrar em %n recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>names of resources: why they need a sign-in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session for %1 ends at %2</source>
        <extracomment>a resource&apos;s name, and the time of day when its session ends</extracomment>
        <translation>A sessão de %1 termina às %2</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>Este recurso exige que você entre a cada hora. Entre agora para continuar sem interrupção.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 funciona até %2</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>A sessão de %1 terminou</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n sessão termina em breve</numerusform>
            <numerusform>%n sessões terminam em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n sessão terminou</numerusform>
            <numerusform>%n sessões terminaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>O Lanyard está em execução</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema para o ícone. Abra o Lanyard pela lista de aplicativos para ver suas sessões.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a resource&apos;s name and its state: &quot;Wiki: Active&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Ainda não há recursos</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>Seu chaveiro está bloqueado: desbloqueie-o para continuar</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>%n sessão está ativa</numerusform>
            <numerusform>Todas as %n sessões estão ativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>É preciso entrar</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Entre novamente: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Aguardando: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>Ativa, %1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>renovando</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%n de %1 sessões exige que você entre</numerusform>
            <numerusform>%n de %1 sessões exigem que você entre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%n de %1 sessões tem um problema</numerusform>
            <numerusform>%n de %1 sessões têm um problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Off-line: %n de %1 sessões ainda funciona</numerusform>
            <numerusform>Off-line: %n de %1 sessões ainda funcionam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%n de %1 sessões está ativa</numerusform>
            <numerusform>%n de %1 sessões estão ativas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1: Ativa, renovação pausada em uma conexão limitada</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Conexão limitada, renovação pausada: %n de %1 sessões ainda funciona</numerusform>
            <numerusform>Conexão limitada, renovação pausada: %n de %1 sessões ainda funcionam</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Desconectado: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>Não há chaveiro padrão: crie um para continuar</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 é um link. Uma política deve ser um arquivo próprio.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 não pertence a root.</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>Outros usuários além de root podem alterar %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 não é uma pasta ou não pode ser lido.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Não há nenhuma política.</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>Nem todos podem ler %1, então o Lanyard recusaria a política.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>Isto só pode constar em policy.json.</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>Isto já está definido em %1. Defina-o em um só arquivo.</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>“%1” tem outro em %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>Sem nenhum host, nenhuma sessão pode ser renovada.</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>Sem nenhum provedor, ninguém pode entrar.</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>Isto deve ter &quot;add&quot; ou &quot;replace&quot;, um dos dois.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Isto não pode ficar vazio.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Isto deve ter no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>Isto não pode conter caracteres de controle.</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>Isto não pode conter espaços nem barras.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Isto deve ser um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>Um endereço aqui não pode conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>Um endereço aqui não pode conter uma consulta (o que vem após um ponto de interrogação).</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>Um endereço aqui não pode conter um fragmento (o que vem após um #).</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>O host deste endereço não é um nome de host simples.</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>http sem criptografia só é aceito com &quot;development&quot;: true. Use https.</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>http sem criptografia nunca é aceito para outro computador. Use https.</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>Isto deve ser um host, ou host:port, sem https:// e sem *.</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>Um endereço IP só é aceito aqui com &quot;development&quot;: true.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>O arquivo %1 não é uma lista de certificados no formato PEM.</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>Isto deve ser o nome de um host, ou *. e um domínio, sem https:// e sem porta.</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>Isto deve ser o identificador de um provedor, como google.com, saml.acme ou password.</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>Isto deve ter de 1 a %1 caracteres ASCII imprimíveis, sem espaços no início nem no fim.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>O Lanyard envia seu nome de usuário e sua senha somente a este proxy e os guarda no seu chaveiro. A conexão com o proxy não é criptografada, portanto outros na rede dele talvez possam lê-los.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nome de &amp;usuário:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>O proxy não aceita este nome de usuário e esta senha.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>Não é possível acessar o proxy. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>Não foi possível guardar a senha do proxy</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>Não foi possível remover do chaveiro a senha do proxy</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>O servidor proxy %1 pede seu nome de usuário e sua senha.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>substituído por outra ação</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>Interrompido por uma entrada, saída ou troca de locatário posterior.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>Sem conexão de rede. O Lanyard renovará a sessão quando a rede voltar.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>Esta rede pede que você entre primeiro. Abra qualquer página da web no navegador e siga as instruções.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>O proxy da rede recusou a conexão. Verifique as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>O certificado do servidor não é confiável. Não entre; avise seu administrador.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>O relógio deste computador está errado. Acerte a data e a hora e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>O serviço de login pediu que fôssemos mais devagar. O Lanyard tentará novamente sozinho.</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>O serviço de login não responde corretamente. O Lanyard tentará novamente sozinho.</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>O serviço de acesso não responde corretamente. O Lanyard tentará novamente sozinho.</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>Sua senha ou seu e-mail mudou, ou você foi desconectado. Entre novamente.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>Esta conta está desativada. Fale com seu administrador.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>Esta conta não existe mais. Entre com outra ou fale com seu administrador.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>O login salvo não é mais aceito. Entre novamente.</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>Entre neste recurso para continuar.</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>Seu locatário não pode usar este recurso. Troque de locatário ou fale com seu administrador.</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>Você entrou, mas não pode usar este recurso. Fale com seu administrador.</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>Este recurso não está configurado corretamente. Avise seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>A página de login não é a esperada. Não entre; avise seu administrador.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e o Lanyard continuará sozinho.</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>Seu chaveiro não responde. O Lanyard continuará sozinho quando ele responder.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>Aconteceu algo inesperado. O Lanyard tentará novamente sozinho.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>off-line</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>a rede pede para entrar</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>recusado pelo proxy</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado não confiável</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>relógio errado</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>pediram mais devagar</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>serviço de login indisponível</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>serviço de acesso indisponível</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>senha alterada</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>conta desativada</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>a conta não existe mais</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>não é mais aceito</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>é preciso entrar</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>locatário não permitido</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acesso negado</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>configuração incorreta</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>página de login mudou</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>chaveiro bloqueado</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>o chaveiro não responde</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>problema inesperado</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>A renovação está pausada porque esta conexão é limitada. Escolha “Renovar agora” para renovar mesmo assim.</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>conexão limitada</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>o proxy pede uma senha</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>Sua organização não permite esta forma de entrar. Entre de outra maneira.</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>forma de entrar não permitida</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>O proxy da rede pede seu nome de usuário e sua senha. Escolha “Entrar no proxy…” no menu do Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>Não é possível acessar %1. Verifique o endereço e sua conexão de rede.</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>Outro usuário deste computador tentou se conectar.</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>Um programa tentou se conectar como navegador, e não foi possível ver qual é.</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 tentou se conectar como navegador e não faz parte do Lanyard.</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>Navegadores do Snap ou Flatpak não podem ser conectados ao Lanyard. Use um que tenha sido instalado como pacote do seu sistema.</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 tentou se conectar e não é um navegador instalado como pacote do seu sistema.</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>Adicionar %1?</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 envia você para entrar em %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>Sua organização escolheu os recursos; você não pode adicionar nenhum.</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>Sua organização escolheu este recurso; ele não pode ser removido.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>A página de login não é a que foi mostrada a você há um instante. Verifique-a novamente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 envia você para entrar em %2. Sua conta %3 será usada.</numerusform>
            <numerusform>%1 envia você para entrar em %2. Suas contas %3 serão usadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>Informe um endereço completo que comece com https://</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; precisa de um &quot;apiKey&quot; ao lado: os dois são obrigatórios.</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; precisa de um &quot;authPage&quot; ao lado: os dois são obrigatórios.</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>Outra entrada já tem o identificador &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>O sistema diz: %1.</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>É um link simbólico.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Não é uma pasta.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertence a outro usuário.</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>Tem o modo %1 em vez de 700.</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>O Lanyard não pode usar sua pasta privada %1. %2 Saia da área de trabalho e entre novamente, ou avise seu administrador.</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>Esta variável não contém um caminho absoluto.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renovar agora</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Sa&amp;ir…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>&amp;Manter viva a sessão do meu navegador</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>Trocar de &amp;locatário</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Outro…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>Cancelar o login com meu nave&amp;gador</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>Entrar com meu nave&amp;gador…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>Nem todas as sessões puderam ser renovadas</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>Renovando todas as sessões…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>Todas as sessões foram renovadas.</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 agora usa %2.</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 foi renovado.</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>O locatário de %1 não foi trocado</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>Trocando %1 para %2…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Você não entrou em %1</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Você entrou em %1.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>Entre em %1 na janela que se abre.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>Não foi possível renovar %1</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>Renovando %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Não foi possível abrir %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>Entre em %1 na guia que se abre no seu navegador.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time of day, perhaps with its date, %2 says how far away that is: &quot;17:42 (in 23 min)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the selected session</source>
        <translation>Sobre a sessão selecionada</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Conta:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locatário:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de login:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>A sessão termina:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>Última verificação:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>Próxima renovação:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>O que aconteceu no último dia</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>Último dia: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>O Identity-Aware Proxy não aceita mais esta sessão. Renove-a.</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Você fez login em %1 com outro locatário. Escolha o locatário de novo para trocar para ele.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1, renovando</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próxima renovação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;Active&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Pesquisar sessões</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessões</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>&amp;Entrar em todos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Encerra&amp;r o Lanyard</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>Rec&amp;urso</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Nenhuma sessão corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Pesquisar</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>Idioma do sistema (%1)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1 (não disponível)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>Navegador padrão</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>Navegador padrão (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1 (não instalado)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Redefinir as configurações</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Redefinir todas as configurações?</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>Todas as configurações voltam ao padrão, exceto as gerenciadas pela sua organização.</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>Todas as configurações voltam ao padrão.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>Iniciar o Lanyard no lo&amp;gin</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>Quando uma sessão precisa de atenção</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>Quando for &amp;preciso entrar:</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificar-me</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>Abrir a janela de login</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificações</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>Sem elas, somente o ícone e o menu dizem que algo precisa de você.</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>Recursos e rede</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>“Abrir no navegador” &amp;usa:</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>&amp;Renovar sessões em conexões limitadas</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>Caso contrário, as sessões terminam após cerca de uma hora em uma conexão assim, a menos que você as renove.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Gerenciado pela sua organização</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>Restaurar pa&amp;drões…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>Seu próprio navegador</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>Manter-me &amp;conectado no meu próprio navegador</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>Requer a extensão Lanyard. Você escolhe os navegadores e, em cada um, os recursos.</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>Na&amp;vegadores…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>Esquecer a senha do pro&amp;xy</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>As configurações não foram salvas porque não foi possível ler %1.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>Não foi possível salvar as configurações: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>Isto deve ser a etiqueta de um idioma, como &quot;de&quot; ou &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>Isto deve ser o nome do arquivo desktop de um navegador, como &quot;firefox.desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>Conta diferente</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>Você entrou como %1, mas esta conta era %2. Substituir?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Manter %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>Nada foi alterado. Entre com sua própria conta ou feche esta janela.</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>Esta sessão não pode ser renovada em segundo plano. %1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>Esta sessão não pode ser renovada em segundo plano porque o serviço de login recusa o Lanyard. Avise seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>A página de login não guardou seu login. Entre na janela do Lanyard.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>No %1, você entrou como %2. É você, e o Lanyard pode manter você conectado?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>Sua organização só permite certas formas de entrar, e esta página de login não diz ao Lanyard qual você usou. Avise o administrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>A página de login mudou</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>A página de login de %1 mudou de %2 para %3. Continue somente se seu administrador tiver avisado.</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>Usar a nova página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>A janela de login não pôde ser aberta ou foi fechada inesperadamente. Verifique se lanyard-signin está instalado e tente novamente.</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>Você já está entrando neste recurso. Conclua ou cancele esse login.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>Sair também no meu &amp;navegador da web, que tem sua própria sessão</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Sair de todos?</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Sair de %1</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Sair de %1?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Saindo…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>Não foi possível sair</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>O Lanyard esquece sua sessão de %1 e a conta por trás dela.</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 usa a mesma conta: funciona até o fim da sessão; depois, você terá de entrar novamente.</numerusform>
            <numerusform>%1 usam a mesma conta: funcionam até o fim das sessões; depois, você terá de entrar novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>O Lanyard esquece todas as sessões e todas as contas, e fecha as janelas que as mostram.</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Você sairá de %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>Você sairá de %n recurso.</numerusform>
            <numerusform>Você sairá de %n recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Você saiu de %1.</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Continuam funcionando até o fim das sessões; depois você precisará entrar de novo: %1.</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Cópias de uma sessão, por exemplo em um navegador, podem funcionar até %1.</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>Não foi possível alterar seu chaveiro agora. Estas contas serão excluídas assim que possível: %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>Seu navegador pode ainda estar conectado: %1. O Lanyard remove a sessão de lá quando o navegador se conectar.</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>Seu navegador ainda está conectado em %1: %2. O Lanyard está saindo de lá agora; as configurações mostram quando isso terminar.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>Não foi possível avisar o servidor, mas o Lanyard esqueceu a sessão.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>O Lanyard esquece a sessão e a conta por trás dela. Você pode adicioná-lo novamente a qualquer momento.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>O Lanyard esquece a sessão. A conta por trás dela é mantida para %1. Você pode adicioná-lo novamente a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>Trocar de locatário</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>Trocar %1 para %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>%n página de %1 está aberta no seu navegador. Ela perguntará se você quer recarregá-la ou mantê-la.</numerusform>
            <numerusform>%n páginas de %1 estão abertas no seu navegador. Cada uma perguntará se você quer recarregá-la ou mantê-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Trocar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>A janela do Lanyard de %1 será fechada e aberta de novo. Salve antes o seu trabalho nela.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>Entrada, troca, saída</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Locatário trocado</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Trocado para %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>Conectado, %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessão terminada</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>Nada aconteceu no último dia.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>Expirada ou não conectado</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n renovação</numerusform>
            <numerusform>%n renovações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n problema: %1 %2</numerusform>
            <numerusform>%n problemas: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n troca de locatário</numerusform>
            <numerusform>%n trocas de locatário</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>Linha do tempo do último dia</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 O arquivo é mantido como %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::UserNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a resource&apos;s name, %2: a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 now uses %2 (%3).</source>
        <extracomment>%1: a resource&apos;s name, %2: an e-mail address, a phone number or a name, %3: a tenant&apos;s name</extracomment>
        <translation>%1 agora usa %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n recurso exige que você entre. %1</numerusform>
            <numerusform>%n recursos exigem que você entre. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>A sessão de %1 termina em breve e ainda não pôde ser renovada.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n sessão termina em breve e ainda não pôde ser renovada.</numerusform>
            <numerusform>%n sessões terminam em breve e ainda não puderam ser renovadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>Alguns dos seus recursos usam http sem criptografia, que é apenas para desenvolvimento: eles não são usados.</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>A lista dos seus recursos não foi salva porque não foi possível ler %1.</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>Não foi possível salvar a lista dos seus recursos: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>O serviço de login recusa a chave de API deste recurso. Avise seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>O serviço de login exige uma prova do App Check, que só a página de login pode dar. Avise seu administrador.</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>O serviço de login está desativado ou suspenso para o projeto deste recurso. Avise seu administrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowManager</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>Remover %1 do Lanyard?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Como o Lanyard funciona</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>Entre uma vez; o Lanyard mantém você conectado.</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>Cada recurso tem uma sessão de cerca de uma hora. O Lanyard a renova em segundo plano, para que nunca termine enquanto você trabalha. O ícone muda quando você precisa fazer algo.

“Abrir” mostra um recurso em uma janela que tem essa sessão. “Abrir no navegador” entrega o endereço ao seu navegador da web, que tem sua própria sessão.

“Trocar de locatário” muda a conta que um recurso vê. “Sair” esquece a sessão e a conta neste computador.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Sobre o Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>Mantém vivas as suas sessões atrás do Identity-Aware Proxy.

Licenciado sob a Licença Apache, versão 2.0.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 foi adicionado.</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 já está na sua lista.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>Não foi possível remover %1</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>A política do administrador não permite este navegador.</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>Você respondeu que não.</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>Você respondeu que não há pouco.</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>O Lanyard não conhece mais este recurso ou este navegador.</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>Responda primeiro à outra pergunta do Lanyard.</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>Isso mudou enquanto a pergunta estava aberta. Tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>Isso só funciona onde um administrador instalou a extensão do Lanyard. Entre na janela do Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>A extensão do Lanyard não pode usar este recurso ou a página de login dele. Desative e ative novamente o recurso na extensão.</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>O recurso foi aberto sem pedir que você entrasse. Entre na janela do Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>A página de login não guardou nada que o Lanyard possa usar. Entre na janela do Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>O login não foi concluído no seu navegador. Tente novamente.</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>O Lanyard não conseguiu descobrir quem entrou no seu navegador. Entre na janela do Lanyard.</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>Você não entrou em dez minutos. Tente novamente.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>A política do seu administrador não permite entrar com o seu próprio navegador.</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>O Lanyard aguarda outro login no seu navegador.</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>O navegador foi fechado antes de você entrar.</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>Este recurso não está ativado em nenhum navegador conectado ao Lanyard.</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>A conexão com este navegador terminou enquanto você respondia à pergunta. Tente novamente em alguns segundos.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>A lista de navegadores estava danificada. Conecte seus navegadores novamente.</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>A lista de navegadores estava danificada. Conecte seus navegadores novamente. O arquivo danificado é mantido como %1.</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>Há navegadores demais conectados ao Lanyard. Remova um nas configurações primeiro.</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>Não foi possível salvar a lista de navegadores: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>outros usuários poderiam acessá-lo</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Os navegadores não conseguem acessar o Lanyard em %1: %2.</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>O Lanyard está perguntando sobre outro navegador agora.</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>A última pergunta foi respondida com não. Tente novamente em um minuto.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode: a política precisa dizer “ask” ou “on”.</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1: a extensão precisa aqui de um endereço https de “%2”.</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources: a política não tem nenhum que possa estar em um navegador.</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>Esta é uma chave privada, que nunca deve estar aqui. Indique a metade pública: openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>Esta não é uma chave RSA pública.</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url: este não é o endereço https de uma pasta.</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>Não foi possível ler o manifest.json da extensão.</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Os comandos não conseguem acessar o Lanyard em %1: %2.</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>outros também poderiam usá-lo</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>Conexão segura, verificada com as autoridades de certificação confiáveis.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Não foi possível carregar a página.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>Nenhuma página</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>Esta página é de %1. %2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Localizar na página</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>Bloquear outras caixas de diálogo desta página</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>A página diz:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 diz:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para usar sua câmera. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para usar seu microfone. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para usar sua câmera e seu microfone. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu sua localização. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para mostrar notificações. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para gravar sua tela. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para bloquear o ponteiro do seu mouse. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>Esta janela não pode imprimir. Use seu navegador para isso.</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu um arquivo. Você não precisa de nenhum para entrar, portanto esta janela não enviou nenhum.</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu uma pasta inteira. Esta janela envia apenas arquivos avulsos.</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 quis abrir mais uma janela. Feche as outras primeiro.</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu uma senha em segundo plano. Esta janela responde apenas à página que você vê.</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>“%1” não foi baixado. Use seu navegador para downloads.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>O certificado de %1 não é confiável, portanto nada foi carregado de lá.</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>Esta janela abre apenas páginas da web, portanto o link da página para “%1” não foi seguido.</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Esta janela mostra apenas páginas da web criptografadas; ela não foi para %1.</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Esta janela não foi para %1 porque o endereço está malformado ou contém um nome de usuário.</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 não permite entrar dentro de outros aplicativos, como esta janela. Você pode abrir %2 no navegador e entrar lá, mas isso não conecta o Lanyard.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>Não é possível mostrar %1. %2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>O servidor não responde. Verifique sua conexão de rede e tente novamente.</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>O servidor respondeu com um erro e sem página. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>Não foi possível iniciar seu navegador.</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para usar sua área de transferência. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu para ver suas fontes. Esta janela não permite isso.</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pediu algo que esta janela não permite.</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Falta uma parte desta página, porque o certificado de %1 não é confiável.</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pede uma chave de segurança ou chave de acesso que esta janela não pode usar. Escolha outra forma de entrar, se a página oferecer.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>Senha necessária</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>A conexão não é criptografada: outros podem ler o que você digita.</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>O servidor proxy %1 pede um nome de usuário e uma senha.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SecurityKeyDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>O mesmo PIN de novo</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chave de segurança</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pede a sua chave de segurança.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>Conecte-a e toque nela.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>Toque na chave mais uma vez.</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>Esse não é o PIN da chave. Depois de muitos erros, ela se bloqueia.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>É curto demais para o PIN da chave.</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>O PIN da chave não pode ter esses caracteres.</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>Esse é o PIN atual. Escolha outro.</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>A chave não reconhece o seu dedo. Digite o PIN dela.</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>A chave ainda não tem PIN. Escolha um.</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>A chave precisa de um novo PIN. Escolha um.</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>Digite o PIN dela.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>A chave não foi tocada a tempo.</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>Esta chave não está registrada lá. Tente outra.</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>Esta chave já está registrada lá.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>PINs errados demais. Desconecte a chave e conecte-a de novo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>PINs errados demais: a chave está bloqueada e precisa ser redefinida para voltar a funcionar.</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>A chave foi desconectada cedo demais.</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>Esta chave não faz o que a página pede. Tente outra.</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>Esta chave não tem espaço para mais uma conta.</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>A chave não funcionou.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>A chave tem várias contas. Qual delas?</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>Entrar em %1</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>Login %1 de %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>Sua sessão de %1 terminou. O Lanyard a está renovando…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>Concluindo o login…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>O Lanyard está verificando sua sessão de %1.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>O login não funcionou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>Não é possível mostrar %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>A página parou de funcionar duas vezes. Feche esta janela e tente novamente.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>Voltar ao tamanho normal (%1)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how large a page is shown</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your sessions alive.</source>
        <translation>Mantém vivas as suas sessões.</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>Ler a política de FILE, a menos que o administrador tenha instalado uma.</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>Mostrar a janela Sessões.</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>Outro lanyard-tray está em execução, mas não responde. Saia da área de trabalho e entre novamente.</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>Não fazer nada se o Lanyard já estiver em execução, como na entrada na área de trabalho.</translation>
    </message>
</context>
</TS>
