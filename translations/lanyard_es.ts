<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>Mantiene su navegador con la sesión iniciada en los sitios de su empresa, junto con Lanyard en este equipo.</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>Conectado con Lanyard en este equipo.</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>Conectando con Lanyard…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>Lanyard puede mantener este navegador con la sesión iniciada en sus sitios.</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>Lanyard no está instalado en este equipo, o este navegador no puede iniciarlo.</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>Lanyard en este equipo no conoce esta extensión.</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>Su administrador no permite que este navegador se conecte con Lanyard.</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>Una copia de este perfil está conectada con Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>Lanyard no se está ejecutando en este equipo.</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>Conectar este navegador</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>Abrir Lanyard</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>Desconectar este navegador</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>Sitios en este navegador</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>Lanyard aún no tiene sitios.</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>No se usa en este navegador.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>Su administrador no permite este sitio en navegadores.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Sesión no iniciada.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>Este navegador tiene la sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>Este navegador tiene la sesión iniciada como otra persona.</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>Usar la sesión de Lanyard</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>Ha cerrado la sesión en este navegador.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>El sitio no acepta la sesión en este navegador.</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>La configuración de su navegador bloquea las cookies de este sitio.</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>Su administrador bloquea las extensiones en este sitio.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>La sesión es demasiado larga para una cookie de navegador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>Lo que envió a %1 no llegó. Vuelva atrás en esa pestaña y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>Iniciando sesión de nuevo…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>Mantener la sesión iniciada aquí también</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Esta página de %2 muestra %1, cuya sesión se mantiene iniciada aquí.</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>Dejar de mantener la sesión iniciada aquí</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>Iniciar sesión con este navegador</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>Lanyard espera a que inicie sesión en la pestaña que se ha abierto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>Lanyard ha cambiado %1 a %2.</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>Recargar la página</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>Conservar la página</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>Lanyard no puede acceder a la página de inicio de sesión de este sitio en este navegador, por lo que cerrar la sesión no puede terminarla allí.</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>Lanyard le pregunta en este equipo.</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>Lanyard y esta extensión no se entienden. Actualice ambos.</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>Aquí Lanyard no se usa con navegadores. Se puede activar en la configuración de Lanyard, si su administrador lo permite.</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>Lanyard no puede acceder a este sitio en este navegador.</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>Aquí Lanyard no puede retener lo que se envía después de terminar una sesión. Las páginas vuelven por sí solas, un formulario hay que enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Esta página de %2 muestra %1.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>Esta página se cargó antes del cambio. No envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>Esta página se cargó antes del cambio. Lo que envíe ahora irá con la nueva sesión.</translation>
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
        <translation>Su llavero no contiene este inicio de sesión. Si usa otro llavero, ábralo y Lanyard continuará por sí solo; si no, inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Añadir un recurso</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>Esto no es una dirección web. Tiene este aspecto: https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Comprobando %1…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Añadiendo %1…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>Pegue la dirección que abre en su navegador. Lanyard averigua cómo se inicia sesión allí y le pregunta antes de añadir nada.</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>¿Es aquí donde inicia sesión?</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>Escribirá su contraseña en la página de inicio de sesión. Añada el recurso solo si sabe que esa página es de su organización.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de inicio de sesión:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>Clave del proyecto:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Inquilinos:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>No se pudo eliminar %1: %2.</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 decide si Lanyard se inicia al entrar y no fue escrito por Lanyard. Cámbielo allí o elimínelo.</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>Debe ser uno de &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; y &quot;firefox&quot;.</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>Debe ser el identificador de un recurso.</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>Una lista vacía no permitiría nada: escriba &quot;mode&quot;: &quot;off&quot; u omita la lista.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 se abrió en otro navegador</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 Se usó en su lugar el navegador predeterminado del escritorio.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>No se pudo iniciar ningún navegador web.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>Conectar un navegador</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>Usar un navegador</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>¿Conectar %1 con Lanyard?</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>¿Mantener la sesión de %2 iniciada en %1?</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>Alguien ha hecho clic en «Conectar» en el menú de la extensión de Lanyard de este navegador. Una vez conectado, ve los nombres de sus recursos y recibe las sesiones que usted permita, una a una.</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>Si no ha sido usted, elija «No».</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>La sesión de %1 se guardará en este navegador, en el disco de este equipo, hasta que termine, y antes se sustituirá por otra nueva. Puede deshacerlo en la configuración.</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>Los navegadores la envían a todos los puertos de %1, no solo al puerto %2. Elija «No», salvo que confíe en todo lo que se ejecuta allí.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Mantener la sesión</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>Esto no es una dirección web, así que no se inició ningún navegador.</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>El navegador %1 no está instalado.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>No se pudo iniciar %1: %2.</translation>
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
        <translation>Navegador y recursos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>&amp;Quitar el navegador…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>Quitar el navegador</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>Las sesiones que Lanyard llevó allí se eliminan de él.</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>Ahora no está conectado: sus sesiones se eliminan cuando se conecte, o terminan en menos de una hora.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
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
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>No conectado desde %1</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>No permitido por su administrador</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>Solo las direcciones con https se pueden usar en un navegador</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>La sesión de este recurso no se puede usar en un navegador</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>Lanyard no tiene sesión ahora</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>El recurso rechazó la sesión en este navegador</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>La configuración de su navegador bloquea las cookies de este sitio</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>Bloqueado por su administrador</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>La extensión no puede acceder a este sitio: permítalo en el menú de la extensión</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>La sesión es demasiado larga para una cookie</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>Allí hay otra persona con sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>Sesión iniciada allí como %1</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>Ha cerrado la sesión en el navegador</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>El navegador ha perdido la sesión</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>Mantener la sesión en los navegadores está desactivado, en la configuración o por la directiva de su administrador.</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>No hay ningún navegador conectado. Haga clic en «Conectar» en el menú de la extensión de Lanyard de su navegador.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>A la espera de que inicie sesión allí</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Cierre de sesión pendiente desde %1; la sesión sigue allí hasta que el navegador se conecte</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>Cierre de sesión pendiente desde %1; el navegador sigue con la sesión iniciada en %2</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>Desactivado en todos los navegadores</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Cierre de sesión pendiente desde %1; la sesión sigue allí hasta que permita a la extensión acceder a este sitio</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>Este sitio no está detrás de Identity-Aware Proxy, así que no hay ninguna sesión que mantener.</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>Este sitio está detrás de Identity-Aware Proxy con cuentas de Google; sus sesiones no necesitan la ayuda de Lanyard.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>Identity-Aware Proxy redirigió a una página que no es una página de inicio de sesión para identidades externas.</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Inquilino cambiado</translation>
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
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1” no es la URL de un recurso.</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>“%1” no se pasa a curl: podría llevar su sesión a otro sitio, o está incompleto.</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>curl no se puede iniciar: %1.</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>Muestra lo que ocurrió últimamente con las sesiones.</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>Continuar a medida que ocurran cosas, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE es un identificador, un nombre o cualquier URL dentro del recurso. “lanyard ORDEN --help” dice más.
Códigos de salida: 0 hecho, 1 fallido o cancelado, 2 uso incorrecto, 3 hace falta iniciar sesión, 4 Lanyard no se está ejecutando,
5 inténtelo más tarde, 6 prohibido por la directiva.</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>No se ha indicado ninguna orden. “lanyard --help” las enumera.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>“%1” no es una orden. “lanyard --help” las enumera.</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>La salida no se pudo escribir por completo.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>Un argumento está vacío.</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1: “%2” no es una duración de hasta un día, como 90s, 10m o 1h30m.</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>Averigua qué hay detrás de una URL y lo añade.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>Cómo llamarlo.</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>Añadido como “%1”. A continuación: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>Olvida un recurso que usted añadió, y su sesión.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>Muestra un token de identidad de un recurso, para programas que lo llaman.</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>Cuánto tiempo debe ser válido el token como mínimo; 5m si no se indica.</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>Mostrar el encabezado completo: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>Muestra las cookies de la sesión de un recurso.</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Un encabezado Cookie (si no se indica), un archivo de cookies para curl y wget, o JSON.</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format: “%1” no es header, netscape ni json.</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>Inicia sesión en un recurso, en una ventana.</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>Iniciar sesión en este inquilino.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Sesión iniciada en %1.</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>Renueva una sesión ahora.</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>Renovar todas las sesiones.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>Indique un RESOURCE o bien --all.</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>Todas las sesiones se han renovado.</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>La sesión de %1 se ha renovado.</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 se usa ahora con %2.</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>Cierra la sesión de un recurso y olvida las cuentas de sus inquilinos.</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>Cerrar la sesión de todos los recursos y olvidar todas las cuentas.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>Indique un RESOURCE o bien --everywhere.</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>Muestra un recurso en una ventana que tiene su sesión.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está abierto.</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>Cierra Lanyard. Las sesiones no se renuevan hasta que vuelva a ejecutarse.</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>Lanyard aún está terminando su trabajo y se cerrará después.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard se ha cerrado.</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>Muestra si las sesiones funcionan, cuánto tiempo y, si no, por qué.</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>Mostrar JSON; su forma es estable.</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>Salir con 0 si todas las sesiones están activas, 3 si hace falta iniciar sesión, 5 si basta con esperar, 1 en otro caso.</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>Con --check: activas durante al menos este tiempo.</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid va con --check.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>No hay conexión de red.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>Su llavero no responde.</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>Todavía no hay recursos. Añada uno con: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Todavía no hay un llavero predeterminado.</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>Muestra qué navegadores están conectados y en qué tiene sesión iniciada cada uno.</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>Mantiene la sesión de un recurso en su propio navegador. Lanyard le pregunta antes.</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>Elimina la sesión de un recurso de su propio navegador.</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>El identificador o el nombre del navegador, si hay varios conectados.</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>Su navegador mantiene la sesión de %1.</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>%1 se ha quitado de su navegador.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout debe ser un número de segundos o una duración como 90s o 10m, no «%1».</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>El formato de --json es estable: pueden añadirse claves, y las horas son UTC. Con --check, el código de salida indica el estado, para scripts.</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>Volver a mostrarlo cada vez que algo cambie, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>Espera hasta que haya iniciado sesión y la sesión esté verificada.</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>Lanyard lo hace por sí mismo antes de que termine una sesión.</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>Cambiar un recurso a otro inquilino.</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>Solo se abre una ventana si aún no ha iniciado sesión en ese inquilino.</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>Indica a qué otros recursos afecta y hasta cuándo pueden seguir funcionando copias de la sesión.</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>Un token equivale a una contraseña mientras es válido. No lo ponga en una línea de comandos, donde cualquier usuario del equipo puede leerlo: páselo por una tubería o use lanyard curl.</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>Equivalen a una contraseña mientras dura la sesión y pertenecen solo a este recurso.</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>Llamar a un recurso con curl y su sesión.</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>argumentos de curl</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>Ejecutar un comando que recibe la sesión de un recurso.</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>Con --json, cada evento es un objeto JSON en su propia línea.</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>Mostrar solo los errores.</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>Desistir tras este tiempo.</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>No se pudo pasar la sesión: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>No se pudo iniciar «%1»: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch no se puede usar con --check ni con --quiet.</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>La sesión está en dos archivos en memoria que hereda el comando: LANYARD_COOKIE_FILE indica un archivo de cookies para curl y wget, y LANYARD_HEADER_FILE una cabecera Cookie. No está en ningún argumento ni variable de entorno, y no se renueva mientras se ejecuta el comando.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>Iniciar sesión con su propio navegador, donde el recurso esté activado.</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>Indique --tenant o --browser: allí pregunta la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>Confiar también en estas autoridades de certificación (PEM).</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>Darle en su lugar una pasarela propia, que renueva la sesión: LANYARD_GATEWAY es la dirección, y LANYARD_NETRC_FILE y LANYARD_HEADER_FILE indican archivos con la contraseña.</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>Mostrar un recurso en este equipo, con su sesión añadida.</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>Mantiene una pasarela hasta que se interrumpa, para herramientas y navegadores que no pueden iniciar sesión. Un navegador abre la primera dirección, que funciona una sola vez. Las herramientas usan la otra, con el usuario y la contraseña, o con la contraseña en una cabecera Lanyard-Secret; en un socket local no necesitan ninguno de los dos. La sesión se renueva cuando hace falta y nunca llega al cliente. Tras cerrar sesión, la pasarela lo rechaza todo en un segundo. Las solicitudes de otras páginas se rechazan.</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT (0, el valor predeterminado: cualquiera que esté libre) o unix:PATH.</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>Crear la extensión de navegador propia de su organización a partir de su directiva.</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>Para administradores. Se crea FOLDER: la extensión, archivos para cada equipo y archivos para su servidor web. La mitad privada de la clave se queda con usted.</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>Clave RSA pública de su extensión (PEM).</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>Carpeta de su servidor web en la que se publica la extensión.</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>La directiva que indica qué sitios pueden estar en los navegadores.</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>El id del complemento para el que tiene la firma de Firefox.</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>Dónde está lanyard-bridge en los equipos, si no está donde aquí.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>%1 no se pudo crear o ya existe.</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>«browser package» necesita --key y --url.</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1: extensión %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert va con --gateway.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>su configuración</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>la entrada de inicio automático de su escritorio</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>fijado por %1</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>La directiva es válida. Recursos: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>«%1» no es una clave de una directiva.</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>Comprueba una directiva antes de distribuirla, o la vigente.</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>Para administradores. PATH es un archivo de directiva, o una carpeta con policy.json y policy.d como en /etc/lanyard. Los errores se indican con archivo, línea y clave.</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>Muestra cada valor vigente, de dónde procede y qué está fijado.</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>Para administradores. KEY es un valor, como exportSessions, o todo lo de un recurso: resources.wiki.</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>Como si Lanyard se hubiera iniciado con este archivo.</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>No se puede acceder al diario del sistema: %1.</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json y --journal se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>Los escribe en el diario del sistema, con LANYARD_RESOURCE, LANYARD_STATE y otros campos.</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>Indicar a git la contraseña de una pasarela en marcha o un token de identidad.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navegadores</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
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
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>Sesión, comprobada</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>El examen no terminó a tiempo.</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>Averiguar qué falla, paso a paso.</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>Examina Lanyard, la directiva, el llavero y el escritorio, y cada recurso desde el nombre de su host hasta su sesión, también cuando Lanyard no está en ejecución. Muestra de cada paso qué encontró, cuánto tardó y qué hacer. Los pasos que dependen de uno fallido no se prueban. No cambia nada: el llavero recibe una entrada que se vuelve a borrar. El código de salida es el del peor paso; una advertencia (!) no cuenta.</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>La directiva con la que se inició Lanyard, si no está en su sitio.</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>Un asistente de credenciales, que git invoca. Responde por sus propias pasarelas. No guarda nada.</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>Responder también por recursos, con un token de identidad (a partir de git 2.46). Git lo envía al recurso, que con él puede usar los demás recursos que usted tiene en ese proyecto e inquilino durante una hora como máximo.</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Archivos de texto, sin nombres, direcciones ni secretos: %1.</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>Léalos antes de enviar el archivo: %1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>Con --json, indique un archivo.</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>Un terminal no puede mostrar un archivo zip. Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 ya existe. Indique un archivo nuevo.</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>Escribir un archivo para quien ayuda, sin nombres ni secretos.</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>Examina todo como doctor y escribe un archivo zip de archivos de texto: versiones, estados, eventos, lo que encontró doctor y el lugar del código fuente de Lanyard donde está cada línea del registro. No contiene nombres, direcciones ni lo que dijeron los servidores; en lugar de recursos, cuentas e inquilinos hay números. Léalo antes de enviarlo: README.txt dice qué es cada cosa. FILE debe ser nuevo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>La sesión se pasa en un archivo de cookies anónimo, válido solo para el host del recurso. Se rechazan las opciones de curl que podrían enviarla a otro lugar o revelarla, como -K, -x, -k, -v, --next, --resolve y otras URL, así como las opciones abreviadas. No se lee su .curlrc. Si Identity-Aware Proxy dice que la sesión ha terminado, se renueva y la solicitud se repite una vez, salvo que sus datos vengan de la entrada estándar o de una tubería. El código de salida es el de curl.</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>«lanyard %1» debe ir seguido de una de estas palabras: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>Aña&amp;dir un recurso…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>Iniciar sesión en el &amp;proxy…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>Renovar &amp;todo ahora</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>&amp;Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>&amp;Cómo funciona Lanyard</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>&amp;Acerca de Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>XDG_RUNTIME_DIR no está definido, así que no se encuentra Lanyard. Ejecute esto dentro de su sesión de escritorio.</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>Lanyard no responde. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>Lanyard no se está ejecutando. Inícielo desde el menú o con “lanyard-tray”.</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>El programa que responde en lugar de Lanyard pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>No se entiende la respuesta de Lanyard (%1). ¿La orden y Lanyard tienen la misma versión?</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>La respuesta de Lanyard es demasiado larga.</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>Lanyard se cerró antes de responder.</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>Ningún recurso se llama “%1”. “lanyard status” los enumera todos.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>La directiva de su administrador no permite entregar sesiones a otros programas.</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>Esa no es una URL completa; tiene este aspecto: https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>La directiva de su administrador no permite añadir recursos.</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>“%1” procede de la directiva de su administrador y no se puede eliminar.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Aún no hay ningún navegador conectado con Lanyard.</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>«%1» no designa un único navegador. «lanyard browser status» muestra sus identificadores.</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>Ningún token de este recurso dura tanto. El máximo que se puede pedir es %1s.</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>Hay más de un navegador conectado. Elija uno con --browser; «lanyard browser status» muestra sus identificadores.</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>Ninguno (una sola página de inicio de sesión)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>Iniciará sesión después de añadirlo</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1, ya con sesión iniciada</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>Esta dirección contiene caracteres que se confunden con otros. Compárela con la dirección que le dio su organización.</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>El proyecto no incluye %1 como lugar para iniciar sesión. Consulte a su administrador antes de continuar.</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>El certificado de «%1» es válido del %2 al %3, y en este equipo es %4. Si no es correcto, ajuste la fecha; si lo es, informe a su administrador.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>El certificado fue emitido por «%1», una autoridad de su organización, que puede leer esta conexión.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>El certificado fue emitido por «%1».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>El certificado de «%1» es de «%2». No inicie sesión; informe a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>El certificado de «%1» fue emitido por «%2», en quien este equipo no confía. No inicie sesión; informe a su administrador. Si su organización inspecciona las conexiones, falta su autoridad.</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>No hay directiva; todo tiene su valor predeterminado o el que usted eligió.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 está en vigor.</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>Recurso desconocido «%1».</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>Nadie conoce aquí el host «%1». Compruebe su nombre y si necesita una VPN.</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>El host «%1» es conocido.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>«%1» responde.</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>«%1» rechaza la conexión. Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>«%1» no responde. Compruebe si necesita una VPN o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>No se usa ningún proxy para este recurso.</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Se usa el proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>El proxy %1 no conectó con «%2». Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>Este recurso no está cifrado, como permite la directiva para el desarrollo.</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>«%1» responde, pero no se estableció una conexión cifrada. Puede que algo intermedio lo impida: informe a su administrador.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>Falta el programa %1. Instale el paquete %2.</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>La versión %1 sigue en ejecución, pero está instalada la %2. Salga de Lanyard e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>Lanyard está en ejecución.</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>Un panel puede mostrar el icono de Lanyard.</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>Ningún panel muestra el icono de Lanyard. Añada una bandeja del sistema a su panel; hasta entonces, todo está en la ventana de sesiones.</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>No hay bus de sesión, así que no hay notificaciones. Inicie sesión en un escritorio.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>Se pueden mostrar notificaciones.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>Nada muestra notificaciones aquí. Instale un servicio de notificaciones o mire el icono.</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>Los navegadores no están conectados: está desactivado.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Todavía no hay ningún navegador conectado a Lanyard.</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>Ninguno de sus navegadores está conectado. Inicie uno y compruebe que su extensión de Lanyard está activada.</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>Sus navegadores están conectados.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>Identity-Aware Proxy pide iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>El recurso no tiene inquilinos.</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>El recurso admite estos inquilinos: %1.</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>La página de inicio de sesión responde.</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>La página de inicio de sesión responde con un error (%1). Informe a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>El servicio de inicio de sesión acepta la clave de API de este recurso.</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>El proyecto no dijo qué hosts pueden participar en un inicio de sesión: %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>El proyecto no enumera todos los hosts de este inicio de sesión: informe a su administrador.</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>El proyecto enumera los hosts de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>El llavero no devuelve lo que se le dio. Reinícielo, o cierre la sesión del escritorio y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>El llavero no borra lo que se le pide. Reinícielo, o cierre la sesión del escritorio y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>Aún hay en el llavero cuentas de las que cerró sesión. Lanyard lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>Su llavero guarda, devuelve y borra.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>No ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Ha iniciado sesión como %1.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>Identity-Aware Proxy acepta la sesión.</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>El inicio de sesión lleva a %1 en lugar de a %2, la página que se esperaba. No inicie sesión; informe a su administrador.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy lleva a %1 en lugar de a %2, la página de inicio de sesión que se esperaba. Si esto persiste, informe a su administrador.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy no lleva a %1, la página de inicio de sesión que se esperaba. Si esto persiste, informe a su administrador.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>«%1» lleva a %2 en lugar de a %3, la página de inicio de sesión que se esperaba. Puede que esta red pida antes iniciar sesión: abra cualquier página web en su navegador. Si no es así, informe a su administrador.</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>«%1» muestra una página propia en lugar de llevar a %2, la página de inicio de sesión que se esperaba. Puede que esta red pida antes iniciar sesión: abra cualquier página web en su navegador. Si no es así, informe a su administrador.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>No se puede acceder al proxy %1. Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>El proxy %1 pide su nombre de usuario y su contraseña. Elija «Iniciar sesión en el proxy…» en el menú de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de 1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de 1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>en %1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>hace %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>queda %n min</numerusform>
            <numerusform>quedan %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Le damos la bienvenida a Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>Añadir un recurso…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>Lanyard mantiene su sesión iniciada en los recursos web que usa en el trabajo.

Añada el primero: pegue la dirección que abre en su navegador.</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>Lanyard mantiene su sesión iniciada en los recursos web que usa en el trabajo.

Su organización aún no ha configurado ninguno. Consulte a su administrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Esto no se puede leer como archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Esto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>Esto supera %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 está aquí hasta que pulse Ctrl+C:</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>En un navegador (funciona una sola vez)</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>Para herramientas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>cambió de protocolo</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>La pasarela no puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen debe ser 127.0.0.1:PORT o unix:PATH, no «%1».</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1” no es la URL de un recurso.</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>No se pudieron leer los certificados de «%1»: %2.</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>La pasarela no transmite una solicitud de esta forma.</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>La pasarela solo habla HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>Esta es la pasarela de Lanyard, que no responde a ese nombre.</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>Otra página lo ha solicitado. La pasarela solo responde a sus propias páginas.</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>Abra la dirección que mostró «lanyard proxy». Funciona una sola vez.</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>La pasarela necesita el usuario y la contraseña que mostró «lanyard proxy».</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>Esta dirección no pertenece al recurso.</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>Inicie y cierre sesión y cambie de inquilino en Lanyard, no a través de su pasarela.</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>No se pudo contactar con el recurso: %1.</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>La sesión había terminado y se ha renovado. Envíe de nuevo la solicitud.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>Lanyard no se está ejecutando. Inícielo para usar la pasarela.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>Identity-Aware Proxy rechazó la sesión que se acaba de renovar.</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>La sesión se ha retirado. Vuelva a iniciar «lanyard proxy».</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>la pasarela no transmite una respuesta de esta forma</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>no respondió en %n segundo</numerusform>
            <numerusform>no respondió en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>Clave duplicada.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Los valores están anidados con demasiada profundidad.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>Aquí hay un carácter NUL.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>Esto debe ser true o false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Esto debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Esto debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>Esto debe ser una lista entre [ ].</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>Esto debe ser un objeto entre { }.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Esto debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Esto debe ser un número entero entre %1 y %2.</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>Solo se admite la versión 1.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Clave desconocida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>Falta &quot;%1&quot; aquí.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Esto debe ser uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>Esto debe ser una hora en UTC, como &quot;2026-11-23T18:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>Valor desconocido &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión usa otra clave de API que este recurso.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión solo guarda un usuario anónimo.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión solo guarda otros usuarios, no el que inició sesión.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión guarda su usuario en cookies.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión cierra la sesión de su usuario o deja de guardarlo.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>Debe iniciar sesión cada hora porque la página de inicio de sesión guarda su usuario solo en memoria, o no lo guarda.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>Debe iniciar sesión cada hora porque no se pudo leer lo que guarda la página de inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>Todavía no hay un llavero predeterminado. Cree uno y Lanyard continuará.</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>La lista de cuentas estaba dañada y se reconstruye a partir del llavero. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>La lista de cuentas estaba dañada y se reconstruye a partir del llavero.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>No se pudo guardar la lista de cuentas: %1. Se mantiene en memoria y se guardará en cuanto sea posible.</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>&amp;Sesiones…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>%n más en Sesiones…</numerusform>
            <numerusform>%n más en Sesiones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>Su organización no ha configurado ninguno</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>Cambiar de in&amp;quilino</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>&amp;Iniciar sesión en %1…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>&amp;Iniciar sesión en %n recurso…</numerusform>
            <numerusform>&amp;Iniciar sesión en %n recursos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>Última sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>Inquilino</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Inquilino cambiado</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>Lanyard tiene un problema</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>Iniciar sesión en %n recurso</numerusform>
            <numerusform>Iniciar sesión en %n recursos</numerusform>
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
        <translation>La sesión de %1 termina a las %2</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>Este recurso requiere iniciar sesión cada hora. Inicie sesión ahora para continuar sin interrupción.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 funciona hasta las %2</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>La sesión de %1 ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n sesión termina pronto</numerusform>
            <numerusform>%n sesiones terminan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n sesión ha terminado</numerusform>
            <numerusform>%n sesiones han terminado</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>Lanyard se está ejecutando</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>Este escritorio no tiene bandeja del sistema para el icono. Abra Lanyard desde la lista de aplicaciones para ver sus sesiones.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
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
        <translation>Todavía no hay recursos</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ha cerrado la sesión</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>Su llavero está bloqueado: desbloquéelo para continuar</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>La sesión está activa</numerusform>
            <numerusform>Las %n sesiones están activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>Hace falta iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Inicie sesión de nuevo: %1</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>Activa, %1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>renovando</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%n de %1 sesiones requiere que inicie sesión</numerusform>
            <numerusform>%n de %1 sesiones requieren que inicie sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%n de %1 sesiones tiene un problema</numerusform>
            <numerusform>%n de %1 sesiones tienen un problema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Sin conexión: %n de %1 sesiones aún funciona</numerusform>
            <numerusform>Sin conexión: %n de %1 sesiones aún funcionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%n de %1 sesiones está activa</numerusform>
            <numerusform>%n de %1 sesiones están activas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1: Activa, renovación en pausa en una conexión de uso medido</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Conexión de uso medido, renovación en pausa: %n de %1 sesiones aún funciona</numerusform>
            <numerusform>Conexión de uso medido, renovación en pausa: %n de %1 sesiones aún funcionan</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Sesión cerrada: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>No hay llavero predeterminado: cree uno para continuar</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 es un enlace. Una directiva debe ser un archivo propio.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 no pertenece a root.</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>Otros usuarios además de root pueden modificar %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 no es una carpeta o no se puede leer.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>No hay ninguna directiva.</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>No todos pueden leer %1, por lo que Lanyard rechazaría la directiva.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>Esto solo puede figurar en policy.json.</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>Esto ya está definido en %1. Defínalo en un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>«%1» tiene otro en %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>Sin ningún host no se puede renovar ninguna sesión.</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>Sin ningún proveedor nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>Esto debe tener &quot;add&quot; o &quot;replace&quot;, uno de los dos.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Esto no debe estar vacío.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Esto debe tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>Esto no debe contener caracteres de control.</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>Esto no debe contener espacios ni barras.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Esto debe ser una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>Una dirección no debe contener aquí nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>Una dirección no debe contener aquí una consulta (lo que sigue a un signo de interrogación).</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>Una dirección no debe contener aquí un fragmento (lo que sigue a un #).</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>El host de esta dirección no es un nombre de host simple.</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>http sin cifrar solo se acepta con &quot;development&quot;: true. Use https.</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>http sin cifrar nunca se acepta para otro equipo. Use https.</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>Esto debe ser un host, o host:port, sin https:// y sin *.</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>Una dirección IP solo se acepta aquí con &quot;development&quot;: true.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>El archivo %1 no es una lista de certificados en formato PEM.</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>Esto debe ser el nombre de un host, o *. y un dominio, sin https:// y sin puerto.</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>Esto debe ser el identificador de un proveedor, como google.com, saml.acme o password.</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>Esto debe tener de 1 a %1 caracteres ASCII imprimibles, sin espacios al principio ni al final.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>Lanyard envía su nombre de usuario y su contraseña solo a este proxy y los guarda en su llavero. La conexión con el proxy no está cifrada, por lo que es posible que otros en su red puedan leerlos.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contrase&amp;ña:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>El proxy no acepta este nombre de usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>No se puede acceder al proxy. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>No se pudo guardar la contraseña del proxy</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>No se pudo eliminar del llavero la contraseña del proxy</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>El servidor proxy %1 pide su nombre de usuario y su contraseña.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>reemplazado por otra acción</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>Interrumpido por un inicio de sesión, un cierre de sesión o un cambio de inquilino posterior.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>Sin conexión de red. Lanyard renovará la sesión cuando vuelva la red.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>Esta red le pide primero que inicie sesión. Abra cualquier página web en su navegador y siga las indicaciones.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>El proxy de la red rechazó la conexión. Compruebe la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>No se puede confiar en el certificado del servidor. No inicie sesión; avise a su administrador.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>El reloj de este equipo está mal. Ajuste la fecha y la hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>El servicio de inicio de sesión nos pidió ir más despacio. Lanyard lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>El servicio de inicio de sesión no responde correctamente. Lanyard lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>El servicio de acceso no responde correctamente. Lanyard lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>Su contraseña o su dirección de correo cambió, o se cerró su sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>Esta cuenta está deshabilitada. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>Esta cuenta ya no existe. Inicie sesión con otra o consulte a su administrador.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>El inicio de sesión guardado ya no se acepta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>Inicie sesión en este recurso para continuar.</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>Su inquilino no puede usar este recurso. Cambie de inquilino o consulte a su administrador.</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>Ha iniciado sesión, pero no puede usar este recurso. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>Este recurso no está configurado correctamente. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>La página de inicio de sesión no es la esperada. No inicie sesión; avise a su administrador.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo y Lanyard continuará por sí solo.</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>Su llavero no responde. Lanyard continuará por sí solo cuando lo haga.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>Ocurrió algo inesperado. Lanyard lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>rechazado por el proxy</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>el reloj está mal</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>se pidió ir más despacio</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>servicio de inicio de sesión no disponible</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>servicio de acceso no disponible</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>contraseña cambiada</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>cuenta deshabilitada</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>la cuenta ya no existe</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>ya no se acepta</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>hay que iniciar sesión</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>inquilino no permitido</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>página de inicio de sesión cambiada</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>problema inesperado</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>La renovación está en pausa porque esta conexión es de uso medido. Elija “Renovar ahora” para renovar de todos modos.</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>conexión de uso medido</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>el proxy pide una contraseña</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>Su organización no permite esta forma de iniciar sesión. Iníciela de otra manera.</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>inicio de sesión no permitido</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>El proxy de la red pide su nombre de usuario y su contraseña. Elija «Iniciar sesión en el proxy…» en el menú de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>No se puede acceder a %1. Compruebe la dirección y su conexión de red.</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>Otro usuario de este equipo ha intentado conectarse.</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>Un programa ha intentado conectarse como navegador y no se ha podido ver cuál es.</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 ha intentado conectarse como navegador y no forma parte de Lanyard.</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>Los navegadores de Snap o Flatpak no se pueden conectar con Lanyard. Use uno instalado como paquete de su sistema.</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 ha intentado conectarse y no es un navegador instalado como paquete de su sistema.</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>¿Añadir %1?</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 le envía a iniciar sesión en %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>Su organización eligió los recursos; usted no puede añadir ninguno.</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>Su organización eligió este recurso; no se puede eliminar.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>La página de inicio de sesión no es la que se le mostró hace un momento. Revísela de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 le envía a iniciar sesión en %2. Se usará su cuenta %3.</numerusform>
            <numerusform>%1 le envía a iniciar sesión en %2. Se usarán sus cuentas %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>Indique una dirección completa que empiece por https://</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; necesita un &quot;apiKey&quot; al lado: ambos son obligatorios.</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; necesita un &quot;authPage&quot; al lado: ambos son obligatorios.</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>Otra entrada ya tiene el identificador &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>El sistema dice: %1.</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>Es un enlace simbólico.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>No es una carpeta.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>Tiene el modo %1 en lugar de 700.</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>Lanyard no puede usar su carpeta privada %1. %2 Cierre la sesión de escritorio y vuelva a entrar, o avise a su administrador.</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>Esta variable no contiene una ruta absoluta.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>&amp;Mantener viva la sesión de mi navegador</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>Cambiar de in&amp;quilino</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>Cancelar inicio de sesión con mi nave&amp;gador</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>Iniciar sesión con mi nave&amp;gador…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>No se pudieron renovar todas las sesiones</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>Renovando todas las sesiones…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>Todas las sesiones se han renovado.</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 usa ahora %2.</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 se ha renovado.</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>No se cambió el inquilino de %1</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>Cambiando %1 a %2…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>No ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>Inicie sesión en %1 en la ventana que se abre.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>No se pudo renovar %1</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>Renovando %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>Inicie sesión en %1 en la pestaña que se abre en su navegador.</translation>
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
        <translation>Acerca de la sesión seleccionada</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Inquilino:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de inicio de sesión:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>La sesión termina:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>Última comprobación:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>Próxima renovación:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>Lo que ocurrió en el último día</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>Último día: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>Identity-Aware Proxy ya no acepta esta sesión. Renuévela.</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Ha iniciado sesión en %1 con otro inquilino. Elija de nuevo el inquilino para cambiar a él.</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próxima renovación</translation>
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
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>&amp;Iniciar sesión en todos…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Sali&amp;r de Lanyard</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>Rec&amp;urso</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Ninguna sesión coincide con “%1”.</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>&amp;Buscar</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>Idioma del sistema (%1)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1 (no disponible)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>Navegador predeterminado</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>Navegador predeterminado (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1 (no instalado)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Restablecer la configuración</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer toda la configuración?</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>Todos los ajustes vuelven a sus valores predeterminados, salvo los que gestiona su organización.</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>Todos los ajustes vuelven a sus valores predeterminados.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>Iniciar Lanyard al &amp;entrar</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>Cuando una sesión requiere atención</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>Cuando haga &amp;falta iniciar sesión:</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificarme</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>Abrir la ventana de inicio de sesión</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>Sin ellas, solo el icono y el menú le indican que algo le necesita.</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>Recursos y red</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>“Abrir en el navegador” &amp;usa:</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>&amp;Renovar sesiones en conexiones de uso medido</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>De lo contrario, las sesiones terminan al cabo de una hora aproximadamente en una conexión así, salvo que usted las renueve.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Gestionado por su organización</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>Restablecer valores &amp;predeterminados…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>Su propio navegador</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>&amp;Mantener mi sesión en mi propio navegador</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>Requiere la extensión de Lanyard. Usted elige los navegadores y, en cada uno, los recursos.</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>Na&amp;vegadores…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>Olvidar la contraseña del pro&amp;xy</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>La configuración no se guardó porque no se pudo leer %1.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>La configuración no se pudo guardar: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>Esto debe ser la etiqueta de un idioma, como &quot;de&quot; o &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>Esto debe ser el nombre del archivo desktop de un navegador, como &quot;firefox.desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>Cuenta diferente</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>Ha iniciado sesión como %1, pero esta cuenta era %2. ¿Reemplazar?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>No se cambió nada. Inicie sesión con su propia cuenta o cierre esta ventana.</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>Esta sesión no se puede renovar en segundo plano. %1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>Esta sesión no se puede renovar en segundo plano porque el servicio de inicio de sesión rechaza a Lanyard. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>La página de inicio de sesión no ha guardado su inicio de sesión. Inicie sesión en la ventana de Lanyard.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>En %1 ha iniciado sesión como %2. ¿Es usted, y puede Lanyard mantener su sesión iniciada?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>Su organización solo permite ciertas formas de iniciar sesión, y esta página de inicio de sesión no indica a Lanyard cuál ha usado. Informe a su administrador.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>La página de inicio de sesión cambió</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>La página de inicio de sesión de %1 cambió de %2 a %3. Continúe solo si su administrador se lo anunció.</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>Usar la página nueva</translation>
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
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>La ventana de inicio de sesión no se pudo abrir o se cerró de forma inesperada. Compruebe que lanyard-signin está instalado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>Ya está iniciando sesión en este recurso. Termine o cancele ese inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>Cerrar sesión también en mi &amp;navegador web, que tiene su propia sesión</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar sesión en todas partes?</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Cerrar sesión en %1</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar sesión en %1?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>No se pudo cerrar la sesión</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>Lanyard olvida su sesión de %1 y la cuenta correspondiente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 usa la misma cuenta: funciona hasta que termine su sesión y después tendrá que iniciar sesión de nuevo.</numerusform>
            <numerusform>%1 usan la misma cuenta: funcionan hasta que terminen sus sesiones y después tendrá que iniciar sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>Lanyard olvida todas las sesiones y todas las cuentas, y cierra las ventanas que las muestran.</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Se cerrará su sesión en %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>Se cerrará su sesión en %n recurso.</numerusform>
            <numerusform>Se cerrará su sesión en %n recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Se ha cerrado su sesión en %1.</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Siguen funcionando hasta que terminen sus sesiones; después deberá iniciar sesión de nuevo: %1.</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Las copias de una sesión, por ejemplo en un navegador, pueden funcionar hasta las %1.</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>Su llavero no se pudo modificar ahora. Estas cuentas se borrarán en cuanto sea posible: %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>Puede que su navegador aún tenga la sesión iniciada: %1. Lanyard elimina allí la sesión cuando se conecte el navegador.</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>Su navegador aún tiene una sesión iniciada en %1: %2. Lanyard la está cerrando; la configuración muestra cuándo ha terminado.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>No se pudo avisar al servidor, pero Lanyard ha olvidado la sesión.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>Lanyard olvida su sesión y la cuenta correspondiente. Puede volver a añadirlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>Lanyard olvida su sesión. La cuenta correspondiente se conserva para %1. Puede volver a añadirlo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>Cambiar de inquilino</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>¿Cambiar %1 a %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>%n página de %1 está abierta en su navegador. Le preguntará si desea recargarla o conservarla.</numerusform>
            <numerusform>%n páginas de %1 están abiertas en su navegador. Cada una le preguntará si desea recargarla o conservarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>La ventana de Lanyard de %1 se cerrará y se volverá a abrir. Guarde antes su trabajo en ella.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>Inicio, cambio, cierre de sesión</translation>
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
        <translation>Inquilino cambiado</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Cambio a %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>Sesión iniciada, %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>No ocurrió nada en el último día.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>Caducada o sin iniciar sesión</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n renovación</numerusform>
            <numerusform>%n renovaciones</numerusform>
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
            <numerusform>%n cambio de inquilino</numerusform>
            <numerusform>%n cambios de inquilino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n inicio de sesión</numerusform>
            <numerusform>%n inicios de sesión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>Cronología del último día</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 El archivo se conserva como %2.</translation>
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
        <translation>%1 usa ahora %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n recurso requiere que inicie sesión. %1</numerusform>
            <numerusform>%n recursos requieren que inicie sesión. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>La sesión de %1 termina pronto y aún no se ha podido renovar.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n sesión termina pronto y aún no se ha podido renovar.</numerusform>
            <numerusform>%n sesiones terminan pronto y aún no se han podido renovar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>Algunos de sus recursos usan http sin cifrar, que es solo para desarrollo: no se utilizan.</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>La lista de sus recursos no se guardó porque no se pudo leer %1.</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>La lista de sus recursos no se pudo guardar: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>El servicio de inicio de sesión rechaza la clave de API de este recurso. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>El servicio de inicio de sesión exige una prueba de App Check que solo puede dar la página de inicio de sesión. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>El servicio de inicio de sesión está desactivado o suspendido para el proyecto de este recurso. Avise a su administrador.</translation>
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
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>¿Eliminar %1 de Lanyard?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Cómo funciona Lanyard</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>Inicie sesión una vez; Lanyard la mantiene iniciada.</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>Cada recurso tiene una sesión de aproximadamente una hora. Lanyard la renueva en segundo plano para que nunca termine mientras usted trabaja. El icono cambia cuando tiene que hacer algo.

“Abrir” muestra un recurso en una ventana que tiene esta sesión. “Abrir en el navegador” entrega la dirección a su navegador web, que tiene su propia sesión.

“Cambiar de inquilino” cambia la cuenta que ve un recurso. “Cerrar sesión” olvida la sesión y la cuenta en este equipo.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Acerca de Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>Mantiene vivas sus sesiones detrás de Identity-Aware Proxy.

Con licencia Apache, versión 2.0.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 se ha añadido.</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 ya está en su lista.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>No se pudo quitar %1</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>La directiva de su administrador no permite este navegador.</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>Ha respondido que no.</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>Ha respondido que no hace un momento.</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>Lanyard ya no conoce este recurso o este navegador.</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>Responda primero a la otra pregunta de Lanyard.</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>Esto ha cambiado mientras se le preguntaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>El inicio de sesión se canceló.</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>Esto solo funciona donde un administrador instaló la extensión de Lanyard. Inicie sesión en la ventana de Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>La extensión de Lanyard no puede usar este recurso o su página de inicio de sesión. Desactive y vuelva a activar el recurso en la extensión.</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>El recurso se abrió sin pedirle que iniciara sesión. Inicie sesión en la ventana de Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>La página de inicio de sesión no ha guardado nada que Lanyard pueda usar. Inicie sesión en la ventana de Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>El inicio de sesión no se completó en su navegador. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>Lanyard no pudo averiguar quién inició sesión en su navegador. Inicie sesión en la ventana de Lanyard.</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>No ha iniciado sesión en diez minutos. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>La directiva de su administrador no permite iniciar sesión con su propio navegador.</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>Lanyard espera otro inicio de sesión en su navegador.</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>El navegador se cerró antes de que iniciara sesión.</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>Este recurso no está activado en ningún navegador conectado con Lanyard.</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>La conexión con este navegador terminó mientras se le preguntaba. Inténtelo de nuevo dentro de unos segundos.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>La lista de navegadores estaba dañada. Conecte de nuevo sus navegadores.</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>La lista de navegadores estaba dañada. Conecte de nuevo sus navegadores. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>Hay demasiados navegadores conectados con Lanyard. Quite primero uno en la configuración.</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>No se ha podido guardar la lista de navegadores: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>otros usuarios podrían acceder</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Los navegadores no pueden acceder a Lanyard en %1: %2.</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>Lanyard está preguntando ahora por otro navegador.</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>La última pregunta se respondió con no. Inténtelo de nuevo en un minuto.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode: la directiva debe decir «ask» u «on».</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1: la extensión necesita aquí una dirección https de «%2».</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources: la directiva no tiene ninguno que pueda estar en un navegador.</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>Esta es una clave privada, que nunca debe estar aquí. Indique su mitad pública: openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>Esto no es una clave RSA pública.</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url: esto no es la dirección https de una carpeta.</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>No se puede leer el manifest.json de la extensión.</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Las órdenes no pueden contactar con Lanyard en %1: %2.</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>otros también podrían usarlo</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>Conexión segura, verificada con las autoridades de certificación de confianza.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>No se pudo cargar la página.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>Ninguna página</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>Esta página es de %1. %2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>O&amp;mitir</translation>
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
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>No se encontró</translation>
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
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>Bloquear más cuadros de diálogo de esta página</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>La página dice:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 dice:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió usar su cámara. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió usar su micrófono. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió usar su cámara y su micrófono. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió su ubicación. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió mostrar notificaciones. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió grabar su pantalla. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió bloquear el puntero del ratón. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>Esta ventana no puede imprimir. Use su navegador para ello.</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió un archivo. No necesita ninguno para iniciar sesión, así que esta ventana no ha enviado ninguno.</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió una carpeta entera. Esta ventana solo envía archivos sueltos.</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 quiso abrir una ventana más. Cierre primero las otras.</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió una contraseña en segundo plano. Esta ventana solo responde a la página que usted ve.</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>“%1” no se descargó. Use su navegador para las descargas.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>No se puede confiar en el certificado de %1, así que no se cargó nada desde allí.</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>Esta ventana solo abre páginas web, así que no se siguió el enlace de la página a “%1”.</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Esta ventana solo muestra páginas web cifradas; no fue a %1.</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Esta ventana no abrió %1 porque la dirección tiene un formato incorrecto o contiene un nombre de usuario.</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 no permite iniciar sesión dentro de otras aplicaciones como esta ventana. Puede abrir %2 en su navegador e iniciar sesión allí, pero eso no inicia la sesión de Lanyard.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>No se puede mostrar %1. %2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>El servidor no responde. Compruebe su conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>El servidor respondió con un error y sin página. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>No se pudo iniciar su navegador.</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió usar su portapapeles. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió ver sus tipos de letra. Esta ventana no lo permite.</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pidió algo que esta ventana no permite.</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Falta una parte de esta página, porque no se puede confiar en el certificado de %1.</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pide una llave de seguridad o una clave de acceso que esta ventana no puede usar. Elija otra forma de iniciar sesión si la página ofrece alguna.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>Contraseña necesaria</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>La conexión no está cifrada: otros pueden leer lo que escriba.</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>El servidor proxy %1 pide un nombre de usuario y una contraseña.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 pide su llave de seguridad.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>Conéctela y tóquela.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>Toque la llave una vez más.</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>Ese no es el PIN de la llave. Tras demasiados errores, la llave se bloquea.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>Es demasiado corto para el PIN de la llave.</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>El PIN de la llave no puede tener esos caracteres.</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>Ese es el PIN actual. Elija otro.</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>La llave no reconoce su dedo. Escriba su PIN.</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>La llave aún no tiene PIN. Elija uno.</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>La llave necesita un PIN nuevo. Elija uno.</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>La llave no se tocó a tiempo.</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>Esta llave no está registrada allí. Pruebe con otra.</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>Esta llave ya está registrada allí.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>Demasiados PIN incorrectos. Desconecte la llave y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>Demasiados PIN incorrectos: la llave está bloqueada y hay que restablecerla para que vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>La llave se desconectó demasiado pronto.</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>Esta llave no puede hacer lo que pide la página. Pruebe con otra.</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>En esta llave no cabe otra cuenta.</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>La llave no funcionó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>La llave tiene varias cuentas. ¿Cuál?</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>Inicio de sesión %1 de %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>Su sesión de %1 ha terminado. Lanyard la está renovando…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>Finalizando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>Lanyard está comprobando su sesión de %1.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>No se puede mostrar %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>La página dejó de funcionar dos veces. Cierre esta ventana e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>Volver al tamaño habitual (%1)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how large a page is shown</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your sessions alive.</source>
        <translation>Mantiene vivas sus sesiones.</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>Leer la directiva de FILE, salvo que el administrador haya instalado una.</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>Mostrar la ventana Sesiones.</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>Otro lanyard-tray se está ejecutando pero no responde. Cierre la sesión de escritorio y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>No hacer nada si Lanyard ya está en marcha, como al entrar en el escritorio.</translation>
    </message>
</context>
</TS>
