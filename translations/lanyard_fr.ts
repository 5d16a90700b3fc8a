<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>Garde votre navigateur connecté aux sites de votre entreprise, avec Lanyard sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>Relié à Lanyard sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>Connexion à Lanyard…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>Lanyard peut garder ce navigateur connecté à vos sites.</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>Lanyard n&apos;est pas installé sur cet ordinateur, ou ce navigateur ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>Lanyard sur cet ordinateur ne connaît pas cette extension.</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>Votre administrateur ne laisse pas ce navigateur se relier à Lanyard.</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>Une copie de ce profil est reliée à Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>Lanyard n&apos;est pas lancé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>Relier ce navigateur</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>Ouvrir Lanyard</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>Délier ce navigateur</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>Sites dans ce navigateur</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>Lanyard n&apos;a pas encore de sites.</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>Non utilisé dans ce navigateur.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>Votre administrateur ne permet pas ce site dans les navigateurs.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>Ce navigateur est connecté en tant que %1.</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>Ce navigateur est connecté en tant que quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>Utiliser la session de Lanyard</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>Vous vous êtes déconnecté dans ce navigateur.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>Le site n&apos;accepte pas la session dans ce navigateur.</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>Les paramètres de votre navigateur bloquent les cookies de ce site.</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>Votre administrateur bloque les extensions sur ce site.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>La session est trop longue pour un cookie de navigateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>Ce que vous avez envoyé à %1 n&apos;est pas arrivé. Revenez en arrière dans cet onglet et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>Nous vous reconnectons…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>Le garder connecté ici aussi</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Cette page de %2 affiche %1, qui est gardé connecté ici.</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>Ne plus le garder connecté ici</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>Se connecter avec ce navigateur</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>Lanyard attend que vous vous connectiez dans l&apos;onglet qui s&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>Lanyard a fait passer %1 à %2.</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>Garder la page</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>Lanyard n’a pas accès à la page de connexion de ce site dans ce navigateur ; une déconnexion ne peut donc pas y mettre fin à la connexion.</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>Lanyard vous pose la question sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>Lanyard et cette extension ne se comprennent pas. Mettez les deux à jour.</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>Lanyard n&apos;est pas utilisé avec les navigateurs ici. Cela s&apos;active dans les paramètres de Lanyard, si votre administrateur le permet.</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>Lanyard ne peut pas accéder à ce site dans ce navigateur.</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>Ici, Lanyard ne peut pas retenir ce qui est envoyé après la fin d&apos;une session. Les pages reviennent d&apos;elles-mêmes, un formulaire doit être envoyé de nouveau.</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Cette page de %2 affiche %1.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>Cette page a été chargée avant le changement. Elle n’envoie rien tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>Cette page a été chargée avant le changement. Ce qu’elle envoie maintenant part avec la nouvelle session.</translation>
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
        <translation>Votre trousseau de clés ne contient pas cette connexion. Si vous utilisez un autre trousseau, ouvrez-le et Lanyard continuera de lui-même&#xa0;; sinon, reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>Ce n’est pas une adresse web. Elle ressemble à https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>Ajout de %1…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>Collez l’adresse que vous ouvrez dans votre navigateur. Lanyard détermine comment on s’y connecte, et vous demande avant d’ajouter quoi que ce soit.</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>Est-ce ici que vous vous connectez&#xa0;?</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>Vous saisirez votre mot de passe sur la page de connexion. N’ajoutez la ressource que si vous savez que cette page est celle de votre organisation.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Page de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>Clé du projet&#xa0;:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Locataires&#xa0;:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 n’a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 détermine si Lanyard démarre à l’ouverture de session et n’a pas été écrit par Lanyard. Modifiez-le là, ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>Ce doit être l&apos;un de &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; et &quot;firefox&quot;.</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>Ce doit être l&apos;identifiant d&apos;une ressource.</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>Une liste vide n&apos;autoriserait rien : écrivez &quot;mode&quot;: &quot;off&quot; ou omettez la liste.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 a été ouvert dans un autre navigateur</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 Le navigateur par défaut du bureau a été utilisé à la place.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Aucun navigateur web n’a pu être lancé.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>Connecter un navigateur</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>Utiliser un navigateur</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>Connecter %1 à Lanyard ?</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>Rester connecté à %2 dans %1 ?</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>Quelqu&apos;un a cliqué sur « Connecter » dans le menu de l&apos;extension Lanyard de ce navigateur. Une fois connecté, il voit les noms de vos ressources et reçoit les sessions que vous autorisez, une par une.</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>Si ce n’était pas vous, choisissez «&#xa0;Non&#xa0;».</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>La session pour %1 sera conservée dans ce navigateur, sur le disque de cet ordinateur, jusqu&apos;à sa fin, et remplacée avant par une nouvelle. Vous pouvez annuler cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>Les navigateurs l&apos;envoient à tous les ports de %1, pas seulement au port %2. Choisissez «&#xa0;Non&#xa0;», sauf si vous faites confiance à tout ce qui y fonctionne.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Rester connecté</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>Ce n’est pas une adresse web, aucun navigateur n’a donc été lancé.</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>Le navigateur %1 n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 n’a pas pu être lancé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>Navigateur et ressources</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>&amp;Supprimer le navigateur…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>Supprimer le navigateur</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>Les sessions que Lanyard y a apportées en sont supprimées.</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>Il n&apos;est pas connecté actuellement : ses sessions sont supprimées quand il se connecte, ou se terminent dans l&apos;heure.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>Non connecté depuis %1</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>Non autorisé par votre administrateur</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>Seules les adresses en https peuvent être utilisées dans un navigateur</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>La session de cette ressource ne peut pas être utilisée dans un navigateur</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>Lanyard n&apos;a pas de session actuellement</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>La ressource a refusé la session dans ce navigateur</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>Les paramètres de votre navigateur bloquent les cookies de ce site</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>Bloqué par votre administrateur</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>L&apos;extension n&apos;a pas accès à ce site : autorisez-la dans son menu</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>La session est trop longue pour un cookie</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>Quelqu&apos;un d&apos;autre y est connecté</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>Connecté là-bas en tant que %1</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>Vous vous êtes déconnecté dans le navigateur</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>Le navigateur a perdu la session</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>Le maintien de la connexion dans les navigateurs est désactivé, dans les paramètres ou par la stratégie de votre administrateur.</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>Aucun navigateur n&apos;est connecté. Cliquez sur « Connecter » dans le menu de l&apos;extension Lanyard de votre navigateur.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>Attend que vous vous y connectiez</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Déconnexion due depuis le %1 ; encore connecté là, jusqu’à ce que le navigateur se connecte</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>Déconnexion due depuis le %1 ; le navigateur est encore connecté à %2</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>Désactivé pour tous les navigateurs</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Déconnexion due depuis le %1 ; encore connecté là, jusqu’à ce que vous autorisiez l’extension à accéder à ce site</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>Ce site n’est pas derrière Identity-Aware Proxy&#xa0;: il n’y a donc pas de session à conserver.</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>Ce site est derrière Identity-Aware Proxy avec des comptes Google&#xa0;; ses sessions n’ont pas besoin de Lanyard.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>Identity-Aware Proxy a redirigé vers une page qui n’est pas une page de connexion pour identités externes.</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Locataire changé</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Renouvelé</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 est manquant.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’URL d’une ressource.</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas transmis à curl&#xa0;: cela pourrait envoyer votre session ailleurs, ou est incomplet.</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>curl ne peut pas être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>Affiche ce qui est arrivé récemment aux sessions.</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>Continuer au fil des événements, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE est un identifiant, un nom ou toute URL sous la ressource. «&#xa0;lanyard COMMANDE --help&#xa0;» en dit plus.
Codes de sortie&#xa0;: 0 fait, 1 échec ou annulation, 2 mauvaise utilisation, 3 connexion nécessaire, 4 Lanyard n’est pas lancé,
5 réessayer plus tard, 6 interdit par la stratégie.</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>Aucune commande indiquée. «&#xa0;lanyard --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande. «&#xa0;lanyard --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>La sortie n’a pas pu être écrite entièrement.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>Un argument est vide.</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une durée d’un jour au plus, comme 90s, 10m ou 1h30m.</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>Détermine ce qui se trouve derrière une URL, et l’ajoute.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>Comment l’appeler.</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>Ajouté sous le nom «&#xa0;%1&#xa0;». Ensuite&#xa0;: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>Oublie une ressource que vous avez ajoutée, et sa session.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>Affiche un jeton d’identité pour une ressource, pour les programmes qui l’appellent.</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>Durée minimale de validité du jeton&#xa0;; 5m par défaut.</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>Afficher l’en-tête entier&#xa0;: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>Affiche les cookies de la session d’une ressource.</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Un en-tête Cookie (par défaut), un fichier de cookies pour curl et wget, ou JSON.</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format&#xa0;: «&#xa0;%1&#xa0;» n’est ni header, ni netscape, ni json.</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>Connecte à une ressource, dans une fenêtre.</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>Se connecter à ce locataire.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>Renouvelle une session maintenant.</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>Renouveler toutes les sessions.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>Indiquez soit une RESOURCE, soit --all.</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>Toutes les sessions sont renouvelées.</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>La session de %1 est renouvelée.</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 est maintenant utilisé avec %2.</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>Déconnecte d’une ressource et oublie les comptes de ses locataires.</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>Se déconnecter de toutes les ressources et oublier tous les comptes.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>Indiquez soit une RESOURCE, soit --everywhere.</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>Affiche une ressource dans une fenêtre qui a sa session.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>Arrête Lanyard. Les sessions ne seront plus renouvelées avant qu’il soit relancé.</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>Lanyard termine encore son travail et s’arrêtera ensuite.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard est arrêté.</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>Indique si les sessions fonctionnent, pour combien de temps, et sinon pourquoi.</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>Afficher du JSON&#xa0;; sa forme est stable.</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>Terminer avec 0 si toutes les sessions sont actives, 3 si une connexion est nécessaire, 5 si attendre suffit, 1 sinon.</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>Avec --check&#xa0;: actives pendant au moins cette durée.</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid va avec --check.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Il n’y a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>Votre trousseau de clés ne répond pas.</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>Il n’y a pas encore de ressources. Ajoutez-en une avec&#xa0;: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Il n’y a pas encore de trousseau par défaut.</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>Affiche quels navigateurs sont connectés et à quoi chacun est connecté.</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>Reste connecté à une ressource dans votre propre navigateur. Lanyard vous le demande d&apos;abord.</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>Supprime la session d&apos;une ressource de votre propre navigateur.</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>L&apos;identifiant ou le nom du navigateur, si plusieurs sont connectés.</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>Votre navigateur reste connecté à %1.</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>%1 est supprimé de votre navigateur.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout doit être un nombre de secondes ou une durée comme 90s ou 10m, et non « %1 ».</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>Le format de --json est stable : des clés peuvent s’ajouter, et les heures sont en UTC. Avec --check, le code de retour indique l’état, pour les scripts.</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>Réafficher à chaque changement, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>Attend que vous soyez connecté et que la session soit vérifiée.</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>Lanyard le fait de lui-même avant la fin d’une session.</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>Passer une ressource à un autre locataire.</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>Une fenêtre ne s’ouvre que si vous ne vous êtes pas encore connecté à ce locataire.</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>Indique les autres ressources concernées et jusqu’à quand des copies de la session peuvent fonctionner.</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>Un jeton vaut un mot de passe tant qu’il est valable. Ne le mettez pas sur une ligne de commande, où tout utilisateur de l’ordinateur peut le lire : transmettez-le par un tube, ou utilisez lanyard curl.</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>Ils valent un mot de passe tant que dure la session, et n’appartiennent qu’à cette ressource.</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>Appeler une ressource avec curl et sa session.</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>arguments de curl</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>Exécuter une commande qui reçoit la session d’une ressource.</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>Avec --json, chaque événement est un objet JSON sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>N’afficher que les erreurs.</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>Abandonner après ce délai.</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>La session n’a pas pu être transmise : %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>« %1 » n’a pas pu être démarré : %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch ne peut pas être utilisé avec --check ou --quiet.</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>La session se trouve dans deux fichiers en mémoire dont la commande hérite : LANYARD_COOKIE_FILE désigne un fichier de cookies pour curl et wget, LANYARD_HEADER_FILE un en-tête Cookie. Elle n’est dans aucun argument ni aucune variable d’environnement, et n’est pas renouvelée pendant l’exécution de la commande.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>Se connecter avec votre propre navigateur, où la ressource est activée.</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>Indiquez soit --tenant, soit --browser : là, c&apos;est la page de connexion qui demande.</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>Faire aussi confiance à ces autorités de certification (PEM).</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>Lui donner à la place sa propre passerelle, qui renouvelle la session : LANYARD_GATEWAY est l’adresse, LANYARD_NETRC_FILE et LANYARD_HEADER_FILE désignent des fichiers contenant le mot de passe.</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>Présenter une ressource sur cet ordinateur, avec sa session.</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>Fait fonctionner une passerelle jusqu’à interruption, pour les outils et navigateurs qui ne peuvent pas se connecter. Un navigateur ouvre la première adresse, qui fonctionne une seule fois. Les outils utilisent l’autre, avec l’utilisateur et le mot de passe, ou avec le mot de passe dans un en-tête Lanyard-Secret ; sur un socket local, ils n’ont besoin ni de l’un ni de l’autre. La session est renouvelée au besoin et n’atteint jamais le client. Après une déconnexion, la passerelle refuse tout en moins d’une seconde. Les requêtes d’autres pages sont refusées.</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT (0, par défaut : n’importe lequel qui est libre) ou unix:PATH.</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>Créer l’extension de navigateur propre à votre organisation à partir de sa stratégie.</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>Pour les administrateurs. FOLDER est créé : l’extension, les fichiers de chaque ordinateur et ceux de votre serveur web. La moitié privée de la clé reste chez vous.</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>Clé RSA publique de votre extension (PEM).</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>Dossier de votre serveur web où l’extension est publiée.</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>La stratégie qui indique quels sites peuvent être dans les navigateurs.</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>L’identifiant du module pour lequel vous avez la signature de Firefox.</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>Où se trouve lanyard-bridge sur les ordinateurs, si ce n’est pas au même endroit qu’ici.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>%1 n’a pas pu être lu : %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>%1 n’a pas pu être créé, ou existe déjà.</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>« browser package » a besoin de --key et de --url.</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1 : extension %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert va avec --gateway.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>votre réglage</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>l’entrée de démarrage automatique de votre bureau</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>imposé par %1</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>La stratégie est valide. Ressources : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>« %1 » n’est pas une clé de stratégie.</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>Vérifie une stratégie avant son déploiement, ou celle en vigueur.</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>Pour les administrateurs. PATH est un fichier de stratégie, ou un dossier contenant policy.json et policy.d comme dans /etc/lanyard. Les erreurs sont indiquées avec le fichier, la ligne et la clé.</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>Affiche chaque valeur en vigueur, son origine et ce qui est imposé.</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>Pour les administrateurs. KEY est une valeur, comme exportSessions, ou tout ce qui concerne une ressource : resources.wiki.</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>Comme si Lanyard avait été démarré avec ce fichier.</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>Le journal du système est inaccessible : %1.</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json et --journal s’excluent.</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>Les écrit plutôt dans le journal du système, avec LANYARD_RESOURCE, LANYARD_STATE et d’autres champs.</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>Indiquer à git le mot de passe d’une passerelle en fonctionnement, ou un jeton d’identité.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>Session, vérifiée</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>L’examen ne s’est pas terminé à temps.</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>Trouver ce qui ne va pas, étape par étape.</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>Examine Lanyard, la stratégie, le trousseau de clés et le bureau, puis chaque ressource, du nom de son hôte à sa session, même quand Lanyard n’est pas lancé. Montre pour chaque étape le résultat, le temps qu’elle a pris et ce qu’il faut faire. Les étapes qui dépendent d’une étape en échec ne sont pas essayées. Ne modifie rien : le trousseau reçoit une entrée qui est aussitôt supprimée. Le code de retour est celui de la pire étape ; un avertissement (!) ne compte pas.</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>La stratégie avec laquelle Lanyard a été lancé, si elle n’est pas à sa place.</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>Un assistant d’identification, appelé par git. Il répond pour vos propres passerelles. Il n’enregistre rien.</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>Répondre aussi pour des ressources, avec un jeton d’identité (à partir de git 2.46). Git l’envoie à la ressource, qui peut alors utiliser vos autres ressources de ce projet et de ce locataire pendant une heure au plus.</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Fichiers texte, sans noms, adresses ni secrets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>Lisez-les avant d’envoyer le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>Avec --json, indiquez un fichier.</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>Un terminal ne peut pas afficher un fichier zip. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 existe déjà. Indiquez un nouveau fichier.</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>Écrire un fichier pour la personne qui aide, sans noms ni secrets.</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>Examine tout comme doctor et écrit un fichier zip de fichiers texte&#xa0;: versions, états, événements, ce que doctor a trouvé, et l’endroit du code source de Lanyard où se trouve chaque ligne du journal. Les noms, les adresses et ce que les serveurs ont dit n’y sont pas&#xa0;; des numéros remplacent les ressources, les comptes et les locataires. Lisez-le avant de l’envoyer&#xa0;: README.txt explique ce qu’il contient. FILE doit être nouveau&#xa0;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>La session est transmise dans un fichier de cookies anonyme, valable pour l’hôte de la ressource seulement. Les options de curl qui pourraient l’envoyer ailleurs ou la révéler sont refusées, comme -K, -x, -k, -v, --next, --resolve et d’autres URL, ainsi que les options abrégées. Votre .curlrc n’est pas lu. Quand Identity-Aware Proxy dit que la session est terminée, elle est renouvelée et la requête répétée une fois, sauf si ses données viennent de l’entrée standard ou d’un tube. Le code de retour est celui de curl.</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>« lanyard %1 » doit être suivi de l’un de ces mots : %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>A&amp;jouter une ressource…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>Se connecter au pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>&amp;Tout renouveler maintenant</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Se &amp;déconnecter partout…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>&amp;Comment fonctionne Lanyard</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>À &amp;propos de Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>XDG_RUNTIME_DIR n’est pas défini, Lanyard est donc introuvable. Exécutez ceci dans votre session de bureau.</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>Lanyard ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>Lanyard n’est pas lancé. Lancez-le depuis le menu, ou avec «&#xa0;lanyard-tray&#xa0;».</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>Le programme qui répond à la place de Lanyard appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>La réponse de Lanyard est incompréhensible (%1). La commande et Lanyard ont-ils la même version&#xa0;?</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>La réponse de Lanyard est trop longue.</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>Lanyard s’est arrêté avant de répondre.</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>Aucune ressource ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;lanyard status&#xa0;» les énumère toutes.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>La stratégie de votre administrateur ne permet pas de transmettre des sessions à d’autres programmes.</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>Ce n’est pas une URL complète&#xa0;; elle ressemble à https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>La stratégie de votre administrateur ne permet pas d’ajouter des ressources.</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>«&#xa0;%1&#xa0;» provient de la stratégie de votre administrateur et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Aucun navigateur n&apos;est encore connecté à Lanyard.</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>« %1 » ne désigne pas un seul navigateur. « lanyard browser status » affiche leurs identifiants.</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>Aucun jeton pour cette ressource n’est valable aussi longtemps. Le maximum est de %1s.</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>Plusieurs navigateurs sont connectés. Choisissez-en un avec --browser ; « lanyard browser status » affiche leurs identifiants.</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>Aucun (une seule page de connexion)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>Vous vous connecterez après l’ajout</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1, déjà connecté</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>Cette adresse contient des caractères qui ressemblent à d’autres. Comparez-la avec l’adresse que votre organisation vous a donnée.</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>Le projet ne mentionne pas %1 comme lieu de connexion. Adressez-vous à votre administrateur avant de continuer.</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>Le certificat de « %1 » est valable du %2 au %3, et cet ordinateur indique le %4. Si c’est faux, réglez la date ; sinon, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>Le certificat a été émis par « %1 », une autorité de votre organisation, qui peut lire cette connexion.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>Le certificat a été émis par « %1 ».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>Le certificat de « %1 » est celui de « %2 ». Ne vous connectez pas ; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>Le certificat de « %1 » a été émis par « %2 », à qui cet ordinateur ne fait pas confiance. Ne vous connectez pas ; prévenez votre administrateur. Si votre organisation inspecte les connexions, son autorité manque.</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>Il n’y a pas de stratégie ; tout a sa valeur par défaut, ou celle que vous avez choisie.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 est en vigueur.</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>Ressource inconnue « %1 ».</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>L’hôte « %1 » est inconnu ici. Vérifiez son nom, et s’il faut un VPN.</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>L’hôte « %1 » est connu.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>« %1 » répond.</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>« %1 » refuse la connexion. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>« %1 » ne répond pas. Vérifiez s’il faut un VPN, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>Aucun proxy n’est utilisé pour cette ressource.</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Le proxy %1 est utilisé.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>Le proxy %1 n’a pas établi la connexion à « %2 ». Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>Cette ressource n’est pas chiffrée, comme la stratégie le permet pour le développement.</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>« %1 » répond, mais aucune connexion chiffrée n’a pu s’établir. Un intermédiaire l’empêche peut-être : prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>Le programme %1 manque. Installez le paquet %2.</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>La version %1 s’exécute encore, mais %2 est installée. Quittez Lanyard et relancez-le.</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>Lanyard est lancé.</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>Un tableau de bord peut afficher l’icône de Lanyard.</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>Aucun tableau de bord n’affiche l’icône de Lanyard. Ajoutez une zone de notification au vôtre ; d’ici là, tout est dans la fenêtre des sessions.</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>Il n’y a pas de bus de session, donc pas de notification. Connectez-vous à un bureau.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>Les notifications peuvent être affichées.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>Rien n’affiche les notifications ici. Installez un service de notification, ou regardez l’icône.</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>Les navigateurs ne sont pas reliés : c’est désactivé.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Aucun navigateur n’est encore connecté à Lanyard.</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>Aucun de vos navigateurs n’est relié. Lancez-en un et vérifiez que son extension Lanyard est activée.</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>Vos navigateurs sont reliés.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>L’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>Identity-Aware Proxy demande une connexion sur %1.</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>La ressource n’a pas de locataires.</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>La ressource admet ces locataires : %1.</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>La page de connexion répond.</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>La page de connexion répond par une erreur (%1). Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>Le service de connexion accepte la clé d’API de cette ressource.</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>Le projet n’a pas dit quels hôtes peuvent participer à une connexion : %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>Le projet ne mentionne pas tous les hôtes de cette connexion : prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>Le projet mentionne les hôtes de cette connexion.</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>Le trousseau de clés ne rend pas ce qu’on lui a confié. Relancez-le, ou fermez la session du bureau et rouvrez-la.</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>Le trousseau de clés ne supprime pas ce qu’on lui demande. Relancez-le, ou fermez la session du bureau et rouvrez-la.</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>Des comptes dont vous vous êtes déconnecté sont encore dans le trousseau de clés. Lanyard réessaiera.</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>Votre trousseau de clés enregistre, rend et supprime.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Vous n’êtes pas connecté à %1.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous êtes connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>Identity-Aware Proxy accepte la session.</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>La connexion mène à %1 au lieu de %2, la page attendue. Ne vous connectez pas&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy mène à %1 au lieu de %2, la page de connexion attendue. Si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy ne mène pas à %1, la page de connexion attendue. Si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>«&#xa0;%1&#xa0;» mène à %2 au lieu de %3, la page de connexion attendue. Ce réseau demande peut-être d’abord de se connecter&#xa0;: ouvrez n’importe quelle page web dans votre navigateur. Sinon, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>«&#xa0;%1&#xa0;» affiche une page à lui au lieu de mener à %2, la page de connexion attendue. Ce réseau demande peut-être d’abord de se connecter&#xa0;: ouvrez n’importe quelle page web dans votre navigateur. Sinon, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>Le proxy %1 est injoignable. Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>Le proxy %1 demande votre nom d’utilisateur et votre mot de passe. Choisissez « Se connecter au proxy… » dans le menu de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>expirée</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>reste moins d’1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>reste %1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>dans %1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>il y a %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>reste %n min</numerusform>
            <numerusform>reste %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Bienvenue dans Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>Ajouter une ressource…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>Lanyard vous garde connecté aux ressources web que vous utilisez au travail.

Ajoutez la première&#xa0;: collez l’adresse que vous ouvrez dans votre navigateur.</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>Lanyard vous garde connecté aux ressources web que vous utilisez au travail.

Votre organisation n’en a pas encore configuré. Adressez-vous à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Ceci ne peut pas être lu comme un fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>Ce fichier dépasse %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 est ici jusqu’à ce que vous appuyiez sur Ctrl+C :</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>Dans un navigateur (fonctionne une seule fois)</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>Pour les outils</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>elle a fermé la connexion</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>elle a changé de protocole</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>La passerelle ne peut pas écouter sur %1 : %2.</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen doit être 127.0.0.1:PORT ou unix:PATH, et non « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’URL d’une ressource.</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>Impossible de lire les certificats dans « %1 » : %2.</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>La passerelle ne transmet pas de requête de cette forme.</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>La passerelle ne parle que HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>Ceci est la passerelle de Lanyard, qui ne répond pas à ce nom.</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>Une autre page l’a demandé. La passerelle ne répond qu’à ses propres pages.</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>Ouvrez l’adresse affichée par « lanyard proxy ». Elle fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>La passerelle a besoin de l’utilisateur et du mot de passe affichés par « lanyard proxy ».</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>Cette adresse n’appartient pas à la ressource.</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>Connectez-vous, déconnectez-vous et changez de locataire dans Lanyard, et non par sa passerelle.</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>La ressource n’a pas pu être jointe : %1.</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>La session était terminée et a été renouvelée. Envoyez de nouveau la requête.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>Lanyard n’est pas en cours d’exécution. Démarrez-le pour utiliser la passerelle.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>Identity-Aware Proxy a refusé la session qui vient d’être renouvelée.</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>La session a été retirée. Relancez « lanyard proxy ».</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>la passerelle ne transmet pas de réponse de cette forme</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>elle n’a pas répondu en %n seconde</numerusform>
            <numerusform>elle n’a pas répondu en %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>Clé en double.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Les valeurs sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>Il y a ici un caractère NUL.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>Ceci doit être true ou false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ceci doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Ceci doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>Ceci doit être une liste entre [ ].</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>Ceci doit être un objet entre { }.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Ceci doit comporter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Ceci doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>Seule la version 1 est prise en charge.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Clé inconnue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>&quot;%1&quot; manque ici.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Ceci doit être l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>Ceci doit être une heure UTC, par exemple &quot;2026-11-23T18:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>Valeur inconnue &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion utilise une autre clé API que cette ressource.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion ne conserve qu’un utilisateur anonyme.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion ne conserve que d’autres utilisateurs que celui qui s’est connecté.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion conserve son utilisateur dans des cookies.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion déconnecte son utilisateur ou cesse de le conserver.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>Vous devez vous connecter toutes les heures, car la page de connexion ne conserve son utilisateur qu’en mémoire, ou pas du tout.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>Vous devez vous connecter toutes les heures, car ce que la page de connexion conserve n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>Il n’y a pas encore de trousseau par défaut. Créez-en un, et Lanyard continuera.</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>La liste des comptes était endommagée et est reconstruite à partir du trousseau de clés. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>La liste des comptes était endommagée et est reconstruite à partir du trousseau de clés.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>La liste des comptes n’a pas pu être enregistrée&#xa0;: %1. Elle est gardée en mémoire et sera enregistrée dès que possible.</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>&amp;Sessions…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>%n de plus dans Sessions…</numerusform>
            <numerusform>%n de plus dans Sessions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>Votre organisation n’en a configuré aucune</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>Changer de &amp;locataire</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>Se &amp;connecter à %1…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>Se &amp;connecter à %n ressource…</numerusform>
            <numerusform>Se &amp;connecter à %n ressources…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>Dernière connexion en tant que %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>Locataire</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Locataire changé</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>Lanyard a un problème</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of resources</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>Se connecter à %n ressource</numerusform>
            <numerusform>Se connecter à %n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>names of resources: why they need a sign-in</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The session for %1 ends at %2</source>
        <extracomment>a resource&apos;s name, and the time of day when its session ends</extracomment>
        <translation>La session de %1 se termine à %2</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>Cette ressource exige une connexion toutes les heures. Connectez-vous maintenant pour continuer sans interruption.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 fonctionne jusqu’à %2</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>La session de %1 est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n session se termine bientôt</numerusform>
            <numerusform>%n sessions se terminent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n session est terminée</numerusform>
            <numerusform>%n sessions sont terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>Lanyard est lancé</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’icône. Ouvrez Lanyard depuis la liste des applications pour voir vos sessions.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a resource&apos;s name and its state: &quot;Wiki: Active&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>Pas encore de ressources</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>Votre trousseau de clés est verrouillé&#xa0;: déverrouillez-le pour continuer</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>%n session est active</numerusform>
            <numerusform>Les %n sessions sont toutes actives</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>Connexion nécessaire</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Reconnectez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>Active, %1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>en renouvellement</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%n session sur %1 nécessite votre connexion</numerusform>
            <numerusform>%n sessions sur %1 nécessitent votre connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%n session sur %1 a un problème</numerusform>
            <numerusform>%n sessions sur %1 ont un problème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Hors ligne&#xa0;: %n session sur %1 fonctionne encore</numerusform>
            <numerusform>Hors ligne&#xa0;: %n sessions sur %1 fonctionnent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%n session sur %1 est active</numerusform>
            <numerusform>%n sessions sur %1 sont actives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1&#xa0;: active, renouvellement suspendu sur une connexion limitée</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Connexion limitée, renouvellement suspendu&#xa0;: %n session sur %1 fonctionne encore</numerusform>
            <numerusform>Connexion limitée, renouvellement suspendu&#xa0;: %n sessions sur %1 fonctionnent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Déconnectée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>Pas de trousseau par défaut&#xa0;: créez-en un pour continuer</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 est un lien. Une stratégie doit être un fichier à part entière.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 n’appartient pas à root.</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>Des utilisateurs autres que root peuvent modifier %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 n’est pas un dossier, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Il n’y a pas de stratégie.</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>Tout le monde ne peut pas lire %1 : Lanyard refuserait donc la stratégie.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>Ceci ne peut figurer que dans policy.json.</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>Ceci est déjà défini dans %1. Définissez-le dans un seul fichier.</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>« %1 » en a un autre dans %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>Sans aucun hôte, aucune session ne peut être renouvelée.</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>Sans aucun fournisseur, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>Ceci doit comporter soit &quot;add&quot;, soit &quot;replace&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Ceci doit comporter au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>Ceci ne doit pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>Ceci ne doit contenir ni espaces ni barres obliques.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Ceci doit être une adresse commençant par https://.</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>Une adresse ne doit contenir ici ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>Une adresse ne doit pas contenir ici de requête (ce qui suit un point d’interrogation).</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>Une adresse ne doit pas contenir ici de fragment (ce qui suit un #).</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>L’hôte de cette adresse n’est pas un simple nom d’hôte.</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>http non chiffré n’est accepté qu’avec &quot;development&quot;: true. Utilisez https.</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>http non chiffré n’est jamais accepté pour un autre ordinateur. Utilisez https.</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>Ceci doit être un hôte, ou host:port, sans https:// et sans *.</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>Une adresse IP n’est acceptée ici qu’avec &quot;development&quot;: true.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>Le fichier %1 n’est pas une liste de certificats au format PEM.</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>Ceci doit être le nom d’un hôte, ou *. suivi d’un domaine, sans https:// et sans port.</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>Ceci doit être l’identifiant d’un fournisseur, comme google.com, saml.acme ou password.</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>Ceci doit comporter de 1 à %1 caractères ASCII imprimables, sans espace au début ni à la fin.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>Lanyard n’envoie votre nom d’utilisateur et votre mot de passe qu’à ce proxy et les enregistre dans votre trousseau de clés. La connexion au proxy n’est pas chiffrée&#xa0;: d’autres personnes sur son réseau peuvent peut-être les lire.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d’&amp;utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>Le proxy n’accepte pas ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>Le proxy est injoignable. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>Le mot de passe du proxy n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>Le mot de passe du proxy n’a pas pu être supprimé du trousseau de clés</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Le serveur proxy %1 demande votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>remplacé par une action ultérieure</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>Interrompu par une connexion, une déconnexion ou un changement de locataire ultérieur.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>Pas de connexion réseau. Lanyard renouvellera la session quand le réseau sera revenu.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>Ce réseau vous demande d’abord de vous connecter. Ouvrez une page web quelconque dans votre navigateur et suivez les instructions.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>Le proxy du réseau a refusé la connexion. Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>Le certificat du serveur n’est pas fiable. Ne vous connectez pas&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>L’horloge de cet ordinateur est fausse. Réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>Le service de connexion nous a demandé de ralentir. Lanyard réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>Le service de connexion ne répond pas correctement. Lanyard réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>Le service d’accès ne répond pas correctement. Lanyard réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>Votre mot de passe ou votre adresse e-mail a changé, ou vous avez été déconnecté. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>Ce compte est désactivé. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>Ce compte n’existe plus. Connectez-vous avec un autre, ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>La connexion enregistrée n’est plus acceptée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>Connectez-vous à cette ressource pour continuer.</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>Votre locataire ne peut pas utiliser cette ressource. Changez de locataire ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>Vous êtes connecté mais ne pouvez pas utiliser cette ressource. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>Cette ressource n’est pas configurée correctement. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>La page de connexion n’est pas celle attendue. Ne vous connectez pas&#xa0;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>Votre trousseau de clés est verrouillé. Déverrouillez-le et Lanyard continuera de lui-même.</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>Votre trousseau de clés ne répond pas. Lanyard continuera de lui-même quand il répondra.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>Un imprévu s’est produit. Lanyard réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>le réseau demande une connexion</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>refusé par le proxy</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non fiable</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>horloge fausse</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>prié de ralentir</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>service de connexion indisponible</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>service d’accès indisponible</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>mot de passe changé</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>compte disparu</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>plus accepté</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>connexion nécessaire</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>locataire non autorisé</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>mal configurée</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>page de connexion changée</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>problème inattendu</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>Le renouvellement est suspendu car cette connexion est limitée. Choisissez «&#xa0;Renouveler maintenant&#xa0;» pour renouveler malgré tout.</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>connexion limitée</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>mot de passe demandé par le proxy</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>Votre organisation n’autorise pas cette façon de se connecter. Connectez-vous autrement.</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>connexion non autorisée</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>Le proxy du réseau demande votre nom d’utilisateur et votre mot de passe. Choisissez « Se connecter au proxy… » dans le menu de Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse et votre connexion réseau.</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>Un autre utilisateur de cet ordinateur a essayé de se connecter.</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>Un programme a essayé de se connecter comme navigateur, sans qu&apos;on puisse voir lequel.</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 a essayé de se connecter comme navigateur et ne fait pas partie de Lanyard.</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>Les navigateurs provenant de Snap ou de Flatpak ne peuvent pas être connectés à Lanyard. Utilisez-en un installé comme paquet de votre système.</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 a essayé de se connecter et n&apos;est pas un navigateur installé comme paquet de votre système.</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>Ajouter %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 vous envoie vous connecter sur %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>Votre organisation a choisi les ressources&#xa0;; vous ne pouvez pas en ajouter.</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>Votre organisation a choisi cette ressource&#xa0;; elle ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>La page de connexion n’est plus celle qui vous a été montrée il y a un instant. Examinez-la de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 vous envoie vous connecter sur %2. Votre compte %3 sera utilisé.</numerusform>
            <numerusform>%1 vous envoie vous connecter sur %2. Vos comptes %3 seront utilisés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>Indiquez une adresse complète commençant par https://</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; exige un &quot;apiKey&quot; à côté&#xa0;: les deux sont requis.</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; exige un &quot;authPage&quot; à côté&#xa0;: les deux sont requis.</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>Une autre entrée a déjà l’identifiant &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>Le système répond&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>C’est un lien symbolique.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>Il a le mode %1 au lieu de 700.</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>Lanyard ne peut pas utiliser son dossier privé %1. %2 Fermez la session de bureau et rouvrez-la, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>Cette variable n’est pas définie par un chemin absolu.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>&amp;Maintenir la session de mon navigateur</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>Changer de &amp;locataire</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>Annuler la connex&amp;ion avec mon navigateur</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>Se connecter avec mon nav&amp;igateur…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>Toutes les sessions n’ont pas pu être renouvelées</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>Renouvellement de toutes les sessions…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>Toutes les sessions sont renouvelées.</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 utilise maintenant %2.</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 est renouvelé.</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>Le locataire de %1 n’a pas été changé</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>Passage de %1 à %2…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Vous n’êtes pas connecté à %1</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>Connectez-vous à %1 dans la fenêtre qui s’ouvre.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>Impossible de renouveler %1</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>Renouvellement de %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>Connectez-vous à %1 dans l&apos;onglet qui s&apos;ouvre dans votre navigateur.</translation>
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
        <translation>À propos de la session sélectionnée</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Page de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>Fin de la session&#xa0;:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>Dernière vérification&#xa0;:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>Prochain renouvellement&#xa0;:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>Ce qui s’est passé au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>Dernières 24 heures&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>Identity-Aware Proxy n’accepte plus cette session. Renouvelez-la.</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Vous vous êtes connecté à %1 avec un autre locataire. Choisissez de nouveau le locataire pour y passer.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1, en renouvellement</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Prochain renouvellement</translation>
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
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Rechercher des sessions</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>Se &amp;connecter à toutes…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>&amp;Quitter Lanyard</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>R&amp;essource</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Aucune session ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>Rec&amp;hercher</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>Langue du système (%1)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1 (non disponible)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>Navigateur par défaut</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>Navigateur par défaut (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1 (non installé)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Réinitialiser les paramètres</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les paramètres&#xa0;?</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>Tous les paramètres reprennent leur valeur par défaut, sauf ceux que votre organisation gère.</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>Tous les paramètres reprennent leur valeur par défaut.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>Lancer Lanyard à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>Quand une session demande votre attention</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>Quand une &amp;connexion est nécessaire&#xa0;:</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>Ouvrir la fenêtre de connexion</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>Sans elles, seuls l’icône et le menu vous indiquent que quelque chose a besoin de vous.</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>Ressources et réseau</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>«&#xa0;Ouvrir dans le navigateur&#xa0;» &amp;utilise&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>&amp;Renouveler les sessions sur les connexions limitées</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>Sinon, les sessions se terminent au bout d’une heure environ sur une telle connexion, à moins que vous ne les renouveliez.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Géré par votre organisation</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>Rétablir les valeurs par &amp;défaut…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>Votre propre navigateur</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>Me garder connecté dans mon propre navi&amp;gateur</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>Nécessite l&apos;extension Lanyard. Vous choisissez les navigateurs et, dans chacun, les ressources.</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>Na&amp;vigateurs…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>Oublier le mot de &amp;passe du proxy</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>Les paramètres n’ont pas été enregistrés, car %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>Ceci doit être l’étiquette d’une langue, comme &quot;de&quot; ou &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>Ceci doit être le nom du fichier desktop d’un navigateur, comme &quot;firefox.desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>Compte différent</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>Vous vous êtes connecté en tant que %1, mais ce compte était %2. Remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>Rien n’a été changé. Connectez-vous avec votre propre compte, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>Cette session ne peut pas être renouvelée en arrière-plan. %1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>Cette session ne peut pas être renouvelée en arrière-plan, car le service de connexion refuse Lanyard. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>La page de connexion n’a pas conservé votre connexion. Connectez-vous dans la fenêtre de Lanyard.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>Dans %1, vous vous êtes connecté en tant que %2. Est-ce bien vous, et Lanyard peut-il vous garder connecté ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>Votre organisation n’autorise que certaines façons de se connecter, et cette page de connexion n’indique pas à Lanyard laquelle vous avez utilisée. Informez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>La page de connexion a changé</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>La page de connexion de %1 est passée de %2 à %3. Ne continuez que si votre administrateur vous en a averti.</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>Utiliser la nouvelle page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>La fenêtre de connexion n’a pas pu s’ouvrir ou s’est fermée de façon inattendue. Vérifiez que lanyard-signin est installé, puis réessayez.</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>Vous êtes déjà en train de vous connecter à cette ressource. Terminez ou annulez cette connexion.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>Se déconnecter aussi dans mon &amp;navigateur web, qui a sa propre session</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Se déconnecter partout&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Se déconnecter de %1</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>La déconnexion n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>Lanyard oublie votre session de %1 et le compte correspondant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 utilise le même compte&#xa0;: cela fonctionne jusqu’à la fin de sa session, puis vous devrez vous reconnecter.</numerusform>
            <numerusform>%1 utilisent le même compte&#xa0;: cela fonctionne jusqu’à la fin de leurs sessions, puis vous devrez vous reconnecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>Lanyard oublie toutes les sessions et tous les comptes, et ferme les fenêtres qui les montrent.</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Vous serez déconnecté de %1.</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>Vous serez déconnecté de %n ressource.</numerusform>
            <numerusform>Vous serez déconnecté de %n ressources.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Vous êtes déconnecté de %1.</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Fonctionnent jusqu’à la fin de leur session&#xa0;; vous devrez ensuite vous reconnecter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Des copies d’une session, dans un navigateur par exemple, peuvent fonctionner jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>Votre trousseau de clés n’a pas pu être modifié maintenant. Ces comptes seront supprimés dès que possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>Votre navigateur est peut-être encore connecté : %1. Lanyard y supprime la session quand le navigateur se connecte.</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>Votre navigateur est encore connecté à %1 : %2. Lanyard vous y déconnecte maintenant ; les paramètres indiquent quand c’est fait.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>Le serveur n’a pas pu être informé, mais Lanyard a oublié la session.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>Lanyard oublie sa session et le compte correspondant. Vous pourrez l’ajouter de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>Lanyard oublie sa session. Le compte correspondant est conservé pour %1. Vous pourrez l’ajouter de nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>Changer de locataire</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>Passer %1 à %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>%n page de %1 est ouverte dans votre navigateur. Elle vous demandera de la recharger ou de la garder.</numerusform>
            <numerusform>%n pages de %1 sont ouvertes dans votre navigateur. Chacune vous demandera de la recharger ou de la garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>La fenêtre Lanyard de %1 va se fermer et se rouvrir. Enregistrez-y d’abord votre travail.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>Connexion, changement, déconnexion</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Locataire changé</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Passage à %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>Connexion, %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>Rien ne s’est passé au cours des dernières 24 heures.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>Expirée ou non connecté</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n renouvellement</numerusform>
            <numerusform>%n renouvellements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n problème&#xa0;: %1 %2</numerusform>
            <numerusform>%n problèmes&#xa0;: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n changement de locataire</numerusform>
            <numerusform>%n changements de locataire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>Chronologie des dernières 24 heures</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 Le fichier est conservé sous %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::UserNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a resource&apos;s name, %2: a sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 now uses %2 (%3).</source>
        <extracomment>%1: a resource&apos;s name, %2: an e-mail address, a phone number or a name, %3: a tenant&apos;s name</extracomment>
        <translation>%1 utilise maintenant %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n ressource nécessite votre connexion. %1</numerusform>
            <numerusform>%n ressources nécessitent votre connexion. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>La session de %1 se termine bientôt et n’a pas encore pu être renouvelée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n session se termine bientôt et n’a pas encore pu être renouvelée.</numerusform>
            <numerusform>%n sessions se terminent bientôt et n’ont pas encore pu être renouvelées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>Certaines de vos ressources utilisent http non chiffré, réservé au développement&#xa0;: elles ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>La liste de vos ressources n’a pas été enregistrée, car %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>La liste de vos ressources n’a pas pu être enregistrée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>Le service de connexion refuse la clé API de cette ressource. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>Le service de connexion exige une preuve d’App Check, que seule la page de connexion peut fournir. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>Le service de connexion est désactivé ou suspendu pour le projet de cette ressource. Prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowManager</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>Supprimer %1 de Lanyard&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Comment fonctionne Lanyard</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>Connectez-vous une fois&#xa0;; Lanyard vous garde connecté.</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>Chaque ressource a une session d’environ une heure. Lanyard la renouvelle en arrière-plan pour qu’elle ne se termine jamais pendant que vous travaillez. L’icône change quand vous devez faire quelque chose.

«&#xa0;Ouvrir&#xa0;» montre une ressource dans une fenêtre qui a cette session. «&#xa0;Ouvrir dans le navigateur&#xa0;» transmet l’adresse à votre navigateur web, qui a sa propre session.

«&#xa0;Changer de locataire&#xa0;» change le compte qu’une ressource voit. «&#xa0;Se déconnecter&#xa0;» oublie la session et le compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>À propos de Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>Maintient vos sessions derrière Identity-Aware Proxy.

Sous licence Apache, version 2.0.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>Impossible de supprimer %1</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>La stratégie de votre administrateur n&apos;autorise pas ce navigateur.</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>Vous avez refusé.</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>Vous avez refusé il y a un instant.</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>Lanyard ne connaît plus cette ressource ou ce navigateur.</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>Répondez d&apos;abord à l&apos;autre question de Lanyard.</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>Cela a changé pendant la question. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>Cela ne fonctionne que si un administrateur a installé l&apos;extension de Lanyard. Connectez-vous dans la fenêtre de Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>L&apos;extension de Lanyard ne peut pas utiliser cette ressource ou sa page de connexion. Désactivez puis réactivez la ressource dans l&apos;extension.</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>La ressource s&apos;est ouverte sans vous demander de vous connecter. Connectez-vous dans la fenêtre de Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>La page de connexion n’a rien conservé que Lanyard puisse utiliser. Connectez-vous dans la fenêtre de Lanyard.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>La connexion dans votre navigateur n&apos;a pas abouti. Réessayez.</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>Lanyard n&apos;a pas pu déterminer qui s&apos;est connecté dans votre navigateur. Connectez-vous dans la fenêtre de Lanyard.</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>Vous ne vous êtes pas connecté dans les dix minutes. Réessayez.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>La stratégie de votre administrateur ne permet pas de se connecter avec votre propre navigateur.</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>Lanyard attend une autre connexion dans votre navigateur.</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>Le navigateur s&apos;est fermé avant que vous soyez connecté.</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>Cette ressource n&apos;est activée dans aucun navigateur connecté à Lanyard.</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>La connexion à ce navigateur a pris fin pendant que la question vous était posée. Réessayez dans quelques secondes.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>La liste des navigateurs était endommagée. Connectez à nouveau vos navigateurs.</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>La liste des navigateurs était endommagée. Connectez à nouveau vos navigateurs. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>Trop de navigateurs sont connectés à Lanyard. Supprimez-en d&apos;abord un dans les paramètres.</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>La liste des navigateurs n&apos;a pas pu être enregistrée : %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>d&apos;autres utilisateurs pourraient y accéder</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Les navigateurs ne peuvent pas joindre Lanyard à %1 : %2.</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>Lanyard pose actuellement une question sur un autre navigateur.</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>La dernière question a reçu la réponse non. Réessayez dans une minute.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode : la stratégie doit indiquer « ask » ou « on ».</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1 : l’extension a besoin ici d’une adresse https de « %2 ».</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources : la stratégie n’en a aucune qui puisse être dans un navigateur.</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>C’est une clé privée, qui n’a jamais sa place ici. Donnez sa moitié publique : openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>Ce n’est pas une clé RSA publique.</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url : ce n’est pas l’adresse https d’un dossier.</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>Le fichier manifest.json de l’extension est illisible.</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Les commandes ne peuvent pas joindre Lanyard à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>d’autres pourraient aussi l’utiliser</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>Connexion sécurisée, vérifiée auprès des autorités de certification approuvées.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>La page n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>Cette page vient de %1. %2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>Bloquer les autres boîtes de dialogue de cette page</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>La page indique&#xa0;:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 indique&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à utiliser votre caméra. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à utiliser votre microphone. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à utiliser votre caméra et votre microphone. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé votre position. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à afficher des notifications. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à enregistrer votre écran. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à capturer le pointeur de votre souris. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>Cette fenêtre ne peut pas imprimer. Utilisez votre navigateur pour cela.</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé un fichier. Vous n’en avez pas besoin pour vous connecter, cette fenêtre n’en a donc pas envoyé.</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé un dossier entier. Cette fenêtre n’envoie que des fichiers isolés.</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a voulu ouvrir une fenêtre de plus. Fermez d’abord les autres.</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé un mot de passe en arrière-plan. Cette fenêtre ne répond qu’à la page que vous voyez.</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été téléchargé. Utilisez votre navigateur pour les téléchargements.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Le certificat de %1 n’est pas fiable, rien n’a donc été chargé depuis cet hôte.</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>Cette fenêtre n’ouvre que des pages web, le lien de la page vers «&#xa0;%1&#xa0;» n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Cette fenêtre n’affiche que des pages web chiffrées&#xa0;; elle n’est pas allée sur %1.</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Cette fenêtre n’est pas allée sur %1, car l’adresse est mal formée ou contient un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 ne permet pas de se connecter dans d’autres applications telles que cette fenêtre. Vous pouvez ouvrir %2 dans votre navigateur et vous y connecter, mais cela ne connecte pas Lanyard.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>Impossible d’afficher %1. %2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>Le serveur ne répond pas. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>Le serveur a répondu par une erreur, sans page. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>Votre navigateur n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à utiliser votre presse-papiers. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé à voir vos polices. Cette fenêtre ne le permet pas.</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 a demandé quelque chose que cette fenêtre ne permet pas.</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Une partie de cette page est absente, car le certificat de %1 n’est pas fiable.</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 demande une clé de sécurité ou une clé d’accès que cette fenêtre ne peut pas utiliser. Choisissez une autre façon de vous connecter si la page en propose une.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>La connexion n’est pas chiffrée&#xa0;: d’autres peuvent lire ce que vous saisissez.</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Le serveur proxy %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SecurityKeyDialog</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>Le même code PIN, encore une fois</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Clé de sécurité</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 demande votre clé de sécurité.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>Branchez-la, puis touchez-la.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>Touchez la clé encore une fois.</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>Ce n’est pas le code PIN de la clé. Après trop d’erreurs, elle se verrouille.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>C’est trop court pour le code PIN de la clé.</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>Le code PIN de la clé ne peut pas contenir de tels caractères.</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>C’est le code PIN actuel. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>La clé ne reconnaît pas votre doigt. Saisissez son code PIN.</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>La clé n’a pas encore de code PIN. Choisissez-en un.</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>La clé a besoin d’un nouveau code PIN. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>Saisissez son code PIN.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>La clé n’a pas été touchée à temps.</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>Cette clé n’y est pas enregistrée. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>Cette clé y est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>Trop de codes PIN erronés. Débranchez la clé, puis rebranchez-la.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>Trop de codes PIN erronés&#xa0;: la clé est verrouillée et doit être réinitialisée avant de fonctionner à nouveau.</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>La clé a été débranchée trop tôt.</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>Cette clé ne sait pas faire ce que la page demande. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>Cette clé n’a plus de place pour un autre compte.</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>La clé n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>La clé contient plusieurs comptes. Lequel&#xa0;?</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>Se connecter à %1</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>Connexion %1 sur %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>Votre session pour %1 est terminée. Lanyard la renouvelle…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>Finalisation de la connexion…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>Lanyard vérifie votre session pour %1.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>Impossible d’afficher %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>La page a cessé de fonctionner deux fois. Fermez cette fenêtre et réessayez.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>Revenir à la taille habituelle (%1)</translation>
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
        <translation>Maintient vos sessions actives.</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>Lire la stratégie dans FILE, sauf si l’administrateur en a installé une.</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>Afficher la fenêtre Sessions.</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>Un autre lanyard-tray est lancé mais ne répond pas. Fermez la session de bureau et rouvrez-la.</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>Ne rien faire si Lanyard est déjà lancé, comme à l’ouverture du bureau.</translation>
    </message>
</context>
</TS>
