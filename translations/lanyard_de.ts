<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>Hält Ihren Browser auf den Websites Ihres Unternehmens angemeldet, zusammen mit Lanyard auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>Verbunden mit Lanyard auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>Verbindung mit Lanyard wird hergestellt…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>Lanyard kann diesen Browser auf Ihren Websites angemeldet halten.</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>Lanyard ist auf diesem Computer nicht installiert, oder dieser Browser kann es nicht starten.</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>Lanyard auf diesem Computer kennt diese Erweiterung nicht.</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>Ihr Administrator lässt diesen Browser nicht mit Lanyard verbinden.</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>Eine Kopie dieses Profils ist mit Lanyard verbunden.</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>Lanyard läuft auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>Diesen Browser verbinden</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>Lanyard öffnen</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>Diesen Browser trennen</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>Websites in diesem Browser</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>Lanyard hat noch keine Websites.</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>In diesem Browser nicht verwendet.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>Ihr Administrator erlaubt diese Website nicht in Browsern.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>Dieser Browser ist als %1 angemeldet.</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>Dieser Browser ist als jemand anderes angemeldet.</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>Sitzung von Lanyard verwenden</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>Sie haben sich in diesem Browser abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>Die Website nimmt die Sitzung in diesem Browser nicht an.</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>Die Einstellungen Ihres Browsers blockieren die Cookies dieser Website.</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>Ihr Administrator sperrt Erweiterungen auf dieser Website.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>Die Sitzung ist zu lang für ein Cookie eines Browsers.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>Was Sie an %1 gesendet haben, ist nicht angekommen. Gehen Sie in jenem Tab zurück und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>Sie werden erneut angemeldet…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>Auch hier angemeldet halten</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Diese Seite von %2 zeigt %1, das hier angemeldet gehalten wird.</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>Hier nicht mehr angemeldet halten</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>Mit diesem Browser anmelden</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>Lanyard wartet, bis Sie sich im geöffneten Tab angemeldet haben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>Lanyard hat %1 zu %2 gewechselt.</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>Seite behalten</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>Lanyard darf in diesem Browser nicht auf die Anmeldeseite dieser Website zugreifen; eine Abmeldung kann die Anmeldung dort daher nicht beenden.</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>Lanyard fragt Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>Lanyard und diese Erweiterung verstehen einander nicht. Aktualisieren Sie beide.</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>Lanyard wird hier nicht mit Browsern verwendet. Es lässt sich in den Einstellungen von Lanyard einschalten, wenn Ihr Administrator es erlaubt.</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>Lanyard darf in diesem Browser nicht auf diese Website zugreifen.</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>Hier kann Lanyard nicht zurückhalten, was nach dem Ende einer Sitzung gesendet wird. Seiten kommen von selbst zurück, ein Formular muss noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>Diese Seite von %2 zeigt %1.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>Diese Seite wurde vor dem Wechsel geladen. Sie sendet nichts, bis Sie sich entscheiden.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>Diese Seite wurde vor dem Wechsel geladen. Was sie jetzt sendet, geht mit der neuen Sitzung.</translation>
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
        <translation>Ihr Schlüsselbund enthält diese Anmeldung nicht. Wenn Sie einen anderen Schlüsselbund verwenden, öffnen Sie ihn, und Lanyard macht von selbst weiter; andernfalls melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>Dies ist keine Webadresse. Sie sieht etwa so aus: https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>%1 wird hinzugefügt…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>Fügen Sie die Adresse ein, die Sie im Browser öffnen. Lanyard stellt fest, wie man sich dort anmeldet, und fragt Sie, bevor es etwas hinzufügt.</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>Melden Sie sich hier an?</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>Sie geben Ihr Passwort auf der Anmeldeseite ein. Fügen Sie die Ressource nur hinzu, wenn Sie diese Seite als die Ihrer Organisation kennen.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Anmeldeseite:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>Projektschlüssel:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Mandanten:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 konnte nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 bestimmt, ob Lanyard beim Anmelden startet, und stammt nicht von Lanyard. Ändern Sie es dort oder entfernen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>Das muss eines von &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; und &quot;firefox&quot; sein.</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>Das muss die Kennung einer Ressource sein.</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>Eine leere Liste würde nichts zulassen: Schreiben Sie &quot;mode&quot;: &quot;off&quot;, oder lassen Sie die Liste weg.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 wurde in einem anderen Browser geöffnet</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 Stattdessen wurde der Standardbrowser des Desktops verwendet.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Es konnte kein Webbrowser gestartet werden.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>Browser verbinden</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>Browser verwenden</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>%1 mit Lanyard verbinden?</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>In %1 bei %2 angemeldet bleiben?</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>Jemand hat im Menü der Lanyard-Erweiterung dieses Browsers auf „Verbinden“ geklickt. Ist er verbunden, sieht er die Namen Ihrer Ressourcen und erhält die Sitzungen, die Sie einzeln zulassen.</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>Wenn Sie das nicht waren, wählen Sie „Nein“.</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Die Sitzung für %1 liegt dann in diesem Browser, auf der Festplatte dieses Computers, bis sie endet, und wird vorher durch eine neue ersetzt. Sie können das in den Einstellungen rückgängig machen.</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>Browser senden sie an jeden Port von %1, nicht nur an Port %2. Wählen Sie „Nein“, wenn Sie nicht allem vertrauen, was dort läuft.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Angemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>Dies ist keine Webadresse, daher wurde kein Browser gestartet.</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>Der Browser %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 konnte nicht gestartet werden: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>Browser und Ressourcen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>Browser &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>Browser entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>Die Sitzungen, die Lanyard dorthin gebracht hat, werden daraus entfernt.</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>Er ist gerade nicht verbunden: Seine Sitzungen werden entfernt, wenn er sich verbindet, oder enden innerhalb einer Stunde.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>Nicht verbunden seit %1</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>Von Ihrem Administrator nicht zugelassen</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>Nur Adressen mit https können in einem Browser verwendet werden</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>Die Sitzung dieser Ressource kann nicht in einem Browser verwendet werden</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>Lanyard hat jetzt keine Sitzung</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wartet auf den Browser</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>Die Ressource hat die Sitzung in diesem Browser abgelehnt</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>Die Einstellungen Ihres Browsers blockieren die Cookies dieser Website</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>Von Ihrem Administrator blockiert</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>Die Erweiterung darf nicht auf diese Website zugreifen: Erlauben Sie es im Menü der Erweiterung</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>Die Sitzung ist zu lang für ein Cookie</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>Dort ist jemand anderes angemeldet</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>Dort angemeldet als %1</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>Sie haben sich im Browser abgemeldet</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>Der Browser hat die Sitzung verloren</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>Browser angemeldet zu halten ist ausgeschaltet, in den Einstellungen oder durch die Richtlinie Ihres Administrators.</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>Kein Browser ist verbunden. Klicken Sie in Ihrem Browser im Menü der Lanyard-Erweiterung auf „Verbinden“.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>Wartet, bis Sie sich dort anmelden</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Abmeldung seit %1 fällig; dort noch angemeldet, bis sich der Browser verbindet</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>Abmeldung seit %1 fällig; der Browser ist noch bei %2 angemeldet</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>Für alle Browser ausgeschaltet</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Abmeldung seit %1 fällig; dort noch angemeldet, bis Sie der Erweiterung den Zugriff auf diese Website erlauben</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>Diese Website steht nicht hinter Identity-Aware Proxy; es gibt also keine Sitzung zu erhalten.</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>Diese Website steht hinter Identity-Aware Proxy mit Google-Konten; ihre Sitzungen brauchen Lanyard nicht.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>Identity-Aware Proxy hat auf eine Seite weitergeleitet, die keine Anmeldeseite für externe Identitäten ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Mandant gewechselt</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>„%1“ ist keine URL einer Ressource.</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>„%1“ wird nicht an curl weitergegeben: Es könnte Ihre Sitzung woandershin leiten oder ist unvollständig.</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>curl kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>Gibt aus, was zuletzt mit den Sitzungen geschah.</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>Laufend weitermachen, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE ist eine ID, ein Name oder eine beliebige URL unter der Ressource. „lanyard BEFEHL --help“ sagt mehr.
Exit-Codes: 0 erledigt, 1 fehlgeschlagen oder abgebrochen, 2 Aufruf falsch, 3 Anmeldung nötig, 4 Lanyard läuft nicht,
5 später erneut versuchen, 6 durch Richtlinie verboten.</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>Kein Befehl angegeben. „lanyard --help“ listet alle Befehle auf.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>„%1“ ist kein Befehl. „lanyard --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>Ein Argument ist leer.</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1: „%2“ ist keine Dauer von höchstens einem Tag wie 90s, 10m oder 1h30m.</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>Stellt fest, was hinter einer URL steht, und fügt es hinzu.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>Name der Ressource.</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>Hinzugefügt als „%1“. Nächster Schritt: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>Vergisst eine von Ihnen hinzugefügte Ressource und ihre Sitzung.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>Gibt ein ID-Token für eine Ressource aus, für Programme, die sie aufrufen.</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>Wie lange das Token mindestens gültig sein muss; ohne Angabe 5m.</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>Den ganzen Header ausgeben: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>Gibt die Cookies der Sitzung einer Ressource aus.</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Ein Cookie-Header (ohne Angabe), eine Cookie-Datei für curl und wget oder JSON.</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format: „%1“ ist weder header noch netscape noch json.</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>Meldet Sie in einem Fenster bei einer Ressource an.</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>Bei diesem Mandanten anmelden.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Angemeldet bei %1.</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>Erneuert jetzt eine Sitzung.</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>Jede Sitzung erneuern.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>Geben Sie entweder eine RESOURCE oder --all an.</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>Alle Sitzungen sind erneuert.</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>Die Sitzung von %1 ist erneuert.</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 wird jetzt mit %2 verwendet.</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>Meldet Sie von einer Ressource ab und vergisst die Konten ihrer Mandanten.</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>Von jeder Ressource abmelden und jedes Konto vergessen.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>Geben Sie entweder eine RESOURCE oder --everywhere an.</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>Zeigt eine Ressource in einem Fenster, das ihre Sitzung hat.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist geöffnet.</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>Beendet Lanyard. Sitzungen werden erst wieder erneuert, wenn es läuft.</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>Lanyard schließt seine Arbeit noch ab und endet danach.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard ist beendet.</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>Zeigt, ob Sitzungen funktionieren, wie lange noch, und warum nicht.</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>JSON ausgeben; seine Form bleibt stabil.</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>Mit 0 enden, wenn jede Sitzung aktiv ist, mit 3, wenn eine Anmeldung nötig ist, mit 5, wenn Warten hilft, sonst mit 1.</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>Mit --check: mindestens noch so lange aktiv.</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid gehört zu --check.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Es gibt keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>Ihr Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>Es gibt noch keine Ressourcen. Fügen Sie eine hinzu mit: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>Es gibt noch keinen Standard-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>Zeigt, welche Ihrer Browser verbunden sind und wo jeder angemeldet ist.</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>Bleibt in Ihrem eigenen Browser bei einer Ressource angemeldet. Lanyard fragt Sie zuerst.</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>Entfernt die Sitzung einer Ressource aus Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>Kennung oder Name des Browsers, wenn mehrere verbunden sind.</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>Ihr Browser bleibt bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>%1 ist aus Ihrem Browser entfernt.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout muss eine Anzahl Sekunden oder eine Dauer wie 90s oder 10m sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>Das Format von --json ist stabil: Schlüssel können hinzukommen, Zeiten sind UTC. Mit --check sagt der Rückgabewert Skripten, wie es steht.</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>Bei jeder Änderung erneut anzeigen, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>Wartet, bis Sie angemeldet sind und die Sitzung überprüft ist.</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>Lanyard tut das von selbst, bevor eine Sitzung endet.</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>Eine Ressource auf einen anderen Mandanten umstellen.</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>Ein Fenster öffnet sich nur, wenn Sie sich bei diesem Mandanten noch nicht angemeldet haben.</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>Nennt die anderen betroffenen Ressourcen und bis wann Kopien der Sitzung noch funktionieren können.</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>Ein Token ist so gut wie ein Passwort, solange es gilt. Schreiben Sie es nicht in eine Befehlszeile, wo es jeder Benutzer des Computers lesen kann: Reichen Sie es durch eine Pipe weiter oder verwenden Sie lanyard curl.</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>Sie sind so gut wie ein Passwort, solange die Sitzung dauert, und gehören nur zu dieser Ressource.</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>Eine Ressource mit curl und ihrer Sitzung aufrufen.</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>curl-Argumente</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>Einen Befehl ausführen, der die Sitzung einer Ressource erhält.</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>Mit --json ist jedes Ereignis ein JSON-Objekt in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>Nur Fehler ausgeben.</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>Nach dieser Zeit aufgeben.</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>Die Sitzung konnte nicht weitergegeben werden: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>„%1“ konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch kann nicht zusammen mit --check oder --quiet verwendet werden.</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>Die Sitzung steht in zwei Dateien im Arbeitsspeicher, die der Befehl erbt: LANYARD_COOKIE_FILE nennt eine Cookie-Datei für curl und wget, LANYARD_HEADER_FILE einen Cookie-Header. Sie steht in keinem Argument und in keiner Umgebungsvariablen und wird nicht erneuert, während der Befehl läuft.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>Mit Ihrem eigenen Browser anmelden, in dem die Ressource eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>Geben Sie entweder --tenant oder --browser an: Dort fragt die Anmeldeseite.</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>Auch diesen Zertifizierungsstellen (PEM) vertrauen.</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>Gibt ihm stattdessen ein eigenes Gateway, das die Sitzung erneuert: LANYARD_GATEWAY ist die Adresse, LANYARD_NETRC_FILE und LANYARD_HEADER_FILE nennen Dateien mit dem Passwort.</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>Eine Ressource auf diesem Computer zeigen, mit ihrer Sitzung.</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>Betreibt bis zum Abbruch ein Gateway für Werkzeuge und Browser, die sich nicht anmelden können. Ein Browser öffnet die erste Adresse, die einmal funktioniert. Werkzeuge verwenden die andere, mit Benutzer und Passwort oder mit dem Passwort in einem Header Lanyard-Secret; an einem lokalen Socket brauchen sie beides nicht. Die Sitzung wird bei Bedarf erneuert und erreicht den Client nie. Nach einer Abmeldung lehnt das Gateway innerhalb einer Sekunde alles ab. Anfragen anderer Seiten werden abgelehnt.</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT (0, die Vorgabe: irgendein freier) oder unix:PATH.</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>Die eigene Browser-Erweiterung Ihrer Organisation aus deren Richtlinie erstellen.</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>Für Administratoren. FOLDER wird neu angelegt: die Erweiterung, Dateien für jeden Computer und Dateien für Ihren Webserver. Die private Hälfte des Schlüssels bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>Öffentlicher RSA-Schlüssel Ihrer Erweiterung (PEM).</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>Ordner auf Ihrem Webserver, in dem die Erweiterung veröffentlicht wird.</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>Die Richtlinie, die sagt, welche Websites in Browsern sein dürfen.</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>Die ID des Add-ons, für die Sie die Signatur von Firefox haben.</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>Wo lanyard-bridge auf den Computern liegt, wenn nicht dort, wo es hier ist.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>%1 konnte nicht angelegt werden oder ist schon da.</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>„browser package“ braucht --key und --url.</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1: Erweiterung %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert gehört zu --gateway.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>Ihre Einstellung</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>der Autostart-Eintrag Ihrer Arbeitsumgebung</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>festgelegt durch %1</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>Die Richtlinie ist gültig. Ressourcen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>„%1“ ist kein Schlüssel einer Richtlinie.</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>Prüft eine Richtlinie, bevor sie verteilt wird, oder die geltende.</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>Für Administratoren. PATH ist eine Richtliniendatei oder ein Ordner mit policy.json und policy.d wie in /etc/lanyard. Fehler werden mit Datei, Zeile und Schlüssel genannt.</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>Zeigt jeden geltenden Wert, woher er kommt und was festgelegt ist.</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>Für Administratoren. KEY ist ein Wert, etwa exportSessions, oder alles von einer Ressource: resources.wiki.</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>Als wäre Lanyard mit dieser Datei gestartet worden.</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>Das Journal des Systems ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json und --journal schließen sich aus.</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>Schreibt sie stattdessen in das Journal des Systems, mit LANYARD_RESOURCE, LANYARD_STATE und weiteren Feldern.</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>Git das Passwort eines laufenden Gateways oder ein ID-Token nennen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>Sitzung, nachgefragt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>Die Untersuchung wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>Schritt für Schritt herausfinden, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>Untersucht Lanyard, die Richtlinie, den Schlüsselbund und die Arbeitsumgebung sowie jede Ressource vom Namen ihres Hosts bis zu ihrer Sitzung, auch wenn Lanyard nicht läuft. Zeigt zu jedem Schritt, was er ergab, wie lange er dauerte und was zu tun ist. Schritte, die von einem fehlgeschlagenen abhängen, werden nicht versucht. Ändert nichts: Der Schlüsselbund bekommt einen Eintrag, der wieder gelöscht wird. Der Rückgabewert ist der des schlimmsten Schritts; eine Warnung (!) zählt nicht.</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>Die Richtlinie, mit der Lanyard gestartet wurde, falls sie nicht an ihrem Platz liegt.</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>Ein Credential Helper, den git aufruft. Er antwortet für Ihre eigenen Gateways. Er speichert nichts.</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>Auch für Ressourcen antworten, mit einem ID-Token (ab git 2.46). Git sendet es an die Ressource, die damit bis zu eine Stunde lang Ihre anderen Ressourcen dieses Projekts und Mandanten nutzen kann.</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Textdateien, ohne Namen, Adressen und Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>Lesen Sie sie, bevor Sie die Datei versenden: %1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>Mit --json ist eine Datei anzugeben.</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>Ein Terminal kann keine ZIP-Datei anzeigen. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 gibt es schon. Geben Sie eine neue Datei an.</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>Eine Datei für Helfende schreiben, ohne Namen und Geheimnisse.</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>Untersucht alles wie doctor und schreibt eine ZIP-Datei aus Textdateien: Versionen, Zustände, Ereignisse, was doctor fand und wo im Quelltext von Lanyard jede Zeile des Protokolls steht. Namen, Adressen und was Server sagten, sind nicht darin; für Ressourcen, Konten und Mandanten stehen Nummern. Lesen Sie sie, bevor Sie sie versenden: README.txt sagt, was was ist. FILE muss neu sein; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>Die Sitzung wird in einer anonymen Cookie-Datei übergeben, die nur für den Host der Ressource gilt. curl-Optionen, die sie anderswohin senden oder preisgeben könnten, werden abgelehnt, etwa -K, -x, -k, -v, --next, --resolve und weitere URLs, ebenso abgekürzte Optionen. Ihre .curlrc wird nicht gelesen. Sagt Identity-Aware Proxy, dass die Sitzung beendet ist, wird sie erneuert und die Anfrage einmal wiederholt, außer wenn ihre Daten von der Standardeingabe oder aus einer Pipe kommen. Der Rückgabewert ist der von curl.</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>Nach „lanyard %1“ muss eines dieser Wörter stehen: %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>Ressource hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>Am &amp;Proxy anmelden…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>&amp;Alle jetzt erneuern</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>&amp;Überall abmelden…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>&amp;Wie Lanyard funktioniert</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>Ü&amp;ber Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>XDG_RUNTIME_DIR ist nicht gesetzt, daher kann Lanyard nicht gefunden werden. Führen Sie dies in Ihrer Desktopsitzung aus.</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>Lanyard antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>Lanyard läuft nicht. Starten Sie es im Menü oder mit „lanyard-tray“.</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>Das Programm, das anstelle von Lanyard antwortet, gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>Die Antwort von Lanyard ist unverständlich (%1). Haben der Befehl und Lanyard dieselbe Version?</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>Die Antwort von Lanyard ist zu lang.</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>Lanyard wurde beendet, bevor es geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>Keine Ressource heißt „%1“. „lanyard status“ listet alle auf.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>Die Richtlinie Ihres Administrators erlaubt nicht, Sitzungen an andere Programme zu geben.</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>Das ist keine vollständige URL; eine solche sieht etwa so aus: https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>Die Richtlinie Ihres Administrators erlaubt nicht, Ressourcen hinzuzufügen.</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>„%1“ stammt aus der Richtlinie Ihres Administrators und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Noch ist kein Browser mit Lanyard verbunden.</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>„%1“ bezeichnet nicht genau einen Browser. „lanyard browser status“ zeigt ihre Kennungen.</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>Kein Token für diese Ressource gilt so lange. Höchstens möglich: %1s.</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>Es sind mehrere Browser verbunden. Wählen Sie einen mit --browser; „lanyard browser status“ zeigt ihre IDs.</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>Keine (eine einzige Anmeldeseite)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>Sie melden sich nach dem Hinzufügen an</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1, bereits angemeldet</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>Diese Adresse enthält Zeichen, die anderen zum Verwechseln ähnlich sehen. Vergleichen Sie sie mit der Adresse, die Sie von Ihrer Organisation bekommen haben.</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>Das Projekt nennt %1 nicht als Ort für die Anmeldung. Fragen Sie Ihren Administrator, bevor Sie fortfahren.</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>Das Zertifikat von „%1“ gilt von %2 bis %3, und auf diesem Computer ist der %4. Stimmt das nicht, stellen Sie das Datum ein; sonst informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>Das Zertifikat wurde von „%1“ ausgestellt, einer Zertifizierungsstelle Ihrer Organisation; sie kann diese Verbindung mitlesen.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>Das Zertifikat wurde von „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>Das Zertifikat von „%1“ gilt für „%2“. Melden Sie sich nicht an; informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>Das Zertifikat von „%1“ wurde von „%2“ ausgestellt, der dieser Computer nicht vertraut. Melden Sie sich nicht an; informieren Sie Ihren Administrator. Falls Ihre Organisation Verbindungen prüft, fehlt deren Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>Es gibt keine Richtlinie; es gelten die Vorgaben oder was Sie gewählt haben.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ist in Kraft.</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>Unbekannte Ressource „%1“.</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>Den Host „%1“ kennt hier niemand. Prüfen Sie den Namen und ob ein VPN nötig ist.</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>Der Host „%1“ ist bekannt.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>„%1“ antwortet.</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>„%1“ lehnt die Verbindung ab. Prüfen Sie die Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>„%1“ antwortet nicht. Prüfen Sie, ob ein VPN nötig ist, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>Für diese Ressource wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Der Proxy %1 wird verwendet.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>Der Proxy %1 hat nicht mit „%2“ verbunden. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>Diese Ressource ist nicht verschlüsselt, wie es die Richtlinie für die Entwicklung erlaubt.</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>„%1“ antwortet, aber es kam keine verschlüsselte Verbindung zustande. Etwas dazwischen verhindert sie womöglich: Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>Das Programm %1 fehlt. Installieren Sie das Paket %2.</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>Version %1 läuft noch, installiert ist %2. Beenden Sie Lanyard und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>Lanyard läuft.</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>Eine Leiste kann das Symbol von Lanyard zeigen.</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>Keine Leiste zeigt das Symbol von Lanyard. Fügen Sie Ihrer Leiste einen Infobereich hinzu; bis dahin hat das Sitzungsfenster alles.</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>Es gibt keinen Sitzungsbus, also keine Benachrichtigungen. Melden Sie sich an einer Arbeitsumgebung an.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>Benachrichtigungen können angezeigt werden.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>Nichts zeigt hier Benachrichtigungen an. Installieren Sie einen Benachrichtigungsdienst, oder achten Sie auf das Symbol.</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>Browser sind nicht verbunden: Das ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Mit Lanyard ist noch kein Browser verbunden.</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>Keiner Ihrer Browser ist verbunden. Starten Sie einen, und prüfen Sie, ob dort die Lanyard-Erweiterung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>Ihre Browser sind verbunden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>Identity-Aware Proxy verlangt eine Anmeldung bei %1.</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>Die Ressource hat keine Mandanten.</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>Die Ressource lässt diese Mandanten zu: %1.</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>Die Anmeldeseite antwortet.</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>Die Anmeldeseite antwortet mit einem Fehler (%1). Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>Der Anmeldedienst akzeptiert den API-Schlüssel dieser Ressource.</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>Das Projekt hat nicht gesagt, welche Hosts an einer Anmeldung teilnehmen dürfen: %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>Das Projekt führt nicht alle Hosts dieser Anmeldung auf: Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>Das Projekt führt die Hosts dieser Anmeldung auf.</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>Der Schlüsselbund gibt nicht zurück, was er bekommen hat. Starten Sie ihn neu, oder melden Sie sich von der Arbeitsumgebung ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>Der Schlüsselbund löscht nicht, was er löschen soll. Starten Sie ihn neu, oder melden Sie sich von der Arbeitsumgebung ab und wieder an.</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>Konten, von denen Sie sich abgemeldet haben, sind noch im Schlüsselbund. Lanyard versucht es erneut.</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>Ihr Schlüsselbund nimmt an, gibt zurück und löscht.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Sie sind bei %1 nicht angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>Identity-Aware Proxy akzeptiert die Sitzung.</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>Die Anmeldung führt zu %1 statt zu %2, der erwarteten Seite. Melden Sie sich nicht an, sondern informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy führt zu %1 statt zu %2, der erwarteten Anmeldeseite. Wenn das so bleibt, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy führt nicht zu %1, der erwarteten Anmeldeseite. Wenn das so bleibt, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>„%1“ führt zu %2 statt zu %3, der erwarteten Anmeldeseite. Vielleicht verlangt dieses Netzwerk zuerst eine Anmeldung: Öffnen Sie im Browser eine beliebige Webseite. Wenn nicht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>„%1“ zeigt eine eigene Seite, statt zu %2 zu führen, der erwarteten Anmeldeseite. Vielleicht verlangt dieses Netzwerk zuerst eine Anmeldung: Öffnen Sie im Browser eine beliebige Webseite. Wenn nicht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>Der Proxy %1 verlangt Ihren Benutzernamen und Ihr Passwort. Wählen Sie in Lanyards Menü „Am Proxy anmelden…“.</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch unter 1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in unter 1 min</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>in %1 h %2 min</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>vor %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Willkommen bei Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>Ressource hinzufügen…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>Lanyard hält Sie bei den Web-Ressourcen angemeldet, die Sie bei der Arbeit verwenden.

Fügen Sie die erste hinzu: Fügen Sie die Adresse ein, die Sie im Browser öffnen.</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>Lanyard hält Sie bei den Web-Ressourcen angemeldet, die Sie bei der Arbeit verwenden.

Ihre Organisation hat noch keine eingerichtet. Fragen Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>Dies kann nicht als Datei gelesen werden.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Dies kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>Dies ist größer als %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 ist hier, bis Sie Strg+C drücken:</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>Im Browser (funktioniert einmal)</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>Für Werkzeuge</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>sie hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>sie hat das Protokoll gewechselt</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>Das Gateway kann unter %1 nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen muss 127.0.0.1:PORT oder unix:PATH sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>„%1“ ist keine URL einer Ressource.</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>Die Zertifikate in „%1“ konnten nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>Eine Anfrage dieser Form gibt das Gateway nicht weiter.</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>Das Gateway spricht nur HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>Dies ist das Gateway von Lanyard, das auf diesen Namen nicht antwortet.</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>Eine andere Seite hat dies angefordert. Das Gateway antwortet nur seinen eigenen Seiten.</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>Öffnen Sie die Adresse, die „lanyard proxy“ ausgegeben hat. Sie funktioniert einmal.</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>Das Gateway braucht den Benutzer und das Passwort, die „lanyard proxy“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>Diese Adresse gehört nicht zur Ressource.</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>Melden Sie sich in Lanyard an und ab und wechseln Sie dort den Mandanten, nicht über sein Gateway.</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>Die Ressource war nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>Die Sitzung war beendet und wurde erneuert. Senden Sie die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>Lanyard läuft nicht. Starten Sie es, um das Gateway zu verwenden.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>Identity-Aware Proxy hat die eben erneuerte Sitzung abgelehnt.</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>Die Sitzung wurde zurückgenommen. Starten Sie „lanyard proxy“ neu.</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>eine Antwort dieser Form gibt das Gateway nicht weiter</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>sie hat innerhalb von %n Sekunde nicht geantwortet</numerusform>
            <numerusform>sie hat innerhalb von %n Sekunden nicht geantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>Doppelter Schlüssel.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>Die Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>Hier steht ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Dies muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>Dies muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>Dies muss eine Liste in [ ] sein.</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>Dies muss ein Objekt in { } sein.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Dies darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Dies muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>Nur Version 1 wird unterstützt.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>Unbekannter Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>&quot;%1&quot; fehlt hier.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>Dies muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>Dies muss eine Zeit in UTC sein, etwa &quot;2026-11-23T18:00:00Z&quot;.</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>Unbekannter Wert &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite einen anderen API-Schlüssel als diese Ressource verwendet.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite nur einen anonymen Benutzer speichert.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite nur andere Benutzer speichert als den, der sich angemeldet hat.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite ihren Benutzer in Cookies speichert.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite ihren Benutzer wieder abmeldet oder nicht mehr speichert.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil die Anmeldeseite ihren Benutzer nur im Arbeitsspeicher hält oder gar nicht.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>Sie müssen sich jede Stunde anmelden, weil nicht gelesen werden konnte, was die Anmeldeseite speichert.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>Es gibt noch keinen Standard-Schlüsselbund. Legen Sie einen an, und Lanyard macht weiter.</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>Die Liste der Konten war beschädigt und wird aus dem Schlüsselbund wiederhergestellt. Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>Die Liste der Konten war beschädigt und wird aus dem Schlüsselbund wiederhergestellt.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>Die Liste der Konten konnte nicht gespeichert werden: %1. Sie bleibt im Arbeitsspeicher und wird gespeichert, sobald das möglich ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>&amp;Sitzungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>%n weitere unter „Sitzungen“…</numerusform>
            <numerusform>%n weitere unter „Sitzungen“…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>Ihre Organisation hat keine eingerichtet</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Abmelden…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>Mandant &amp;wechseln</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>Bei %1 an&amp;melden…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>Bei %n Ressource an&amp;melden…</numerusform>
            <numerusform>Bei %n Ressourcen an&amp;melden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>Zuletzt angemeldet als %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>A&amp;nderer…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>Mandant</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>Mandant gewechselt</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>Lanyard hat ein Problem</translation>
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
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>Bei %n Ressource anmelden</numerusform>
            <numerusform>Bei %n Ressourcen anmelden</numerusform>
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
        <translation>Die Sitzung für %1 endet um %2</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>Bei dieser Ressource müssen Sie sich jede Stunde anmelden. Melden Sie sich jetzt an, um ohne Unterbrechung weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 funktioniert bis %2</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>Die Sitzung für %1 ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n Sitzung endet bald</numerusform>
            <numerusform>%n Sitzungen enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n Sitzung ist abgelaufen</numerusform>
            <numerusform>%n Sitzungen sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>Lanyard läuft</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>Dieser Desktop hat keinen Infobereich für das Symbol. Öffnen Sie Lanyard aus der Liste der Anwendungen, um Ihre Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
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
        <translation>Noch keine Ressourcen</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>Ihr Schlüsselbund ist gesperrt: Entsperren Sie ihn, damit es weitergeht</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>Die Sitzung ist aktiv</numerusform>
            <numerusform>Alle %n Sitzungen sind aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Erneut anmelden: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>Aktiv, %1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird erneuert</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%n von %1 Sitzungen erfordert Ihre Anmeldung</numerusform>
            <numerusform>%n von %1 Sitzungen erfordern Ihre Anmeldung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%n von %1 Sitzungen hat ein Problem</numerusform>
            <numerusform>%n von %1 Sitzungen haben ein Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Offline: %n von %1 Sitzungen funktioniert noch</numerusform>
            <numerusform>Offline: %n von %1 Sitzungen funktionieren noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%n von %1 Sitzungen ist aktiv</numerusform>
            <numerusform>%n von %1 Sitzungen sind aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1: Aktiv, Erneuerung ruht bei getakteter Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Getaktete Verbindung, Erneuerung ruht: %n von %1 Sitzungen funktioniert noch</numerusform>
            <numerusform>Getaktete Verbindung, Erneuerung ruht: %n von %1 Sitzungen funktionieren noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>Kein Standard-Schlüsselbund: legen Sie einen an, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 ist eine Verknüpfung. Eine Richtlinie muss eine eigene Datei sein.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 gehört nicht root.</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>Andere Benutzer als root können %1 ändern.</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 ist kein Ordner oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>Es gibt keine Richtlinie.</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>Nicht alle können %1 lesen, daher würde Lanyard die Richtlinie ablehnen.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>Dies darf nur in policy.json stehen.</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>Dies ist schon in %1 festgelegt. Legen Sie es in nur einer Datei fest.</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>„%1“ hat in %2 einen anderen Wert dafür.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>Ohne einen Host kann keine Sitzung erneuert werden.</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>Ohne einen Anbieter kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>Dies muss entweder &quot;add&quot; oder &quot;replace&quot; enthalten.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>Dies darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>Dies darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>Dies darf keine Leerzeichen oder Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Dies muss eine Adresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>Eine Adresse darf hier weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>Eine Adresse darf hier keine Abfrage enthalten (das, was auf ein Fragezeichen folgt).</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>Eine Adresse darf hier kein Fragment enthalten (das, was auf ein # folgt).</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>Der Host dieser Adresse ist kein einfacher Hostname.</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>Unverschlüsseltes http wird nur mit &quot;development&quot;: true akzeptiert. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>Unverschlüsseltes http wird für andere Computer nie akzeptiert. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>Dies muss ein Host oder host:port sein, ohne https:// und ohne *.</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>Eine IP-Adresse wird hier nur mit &quot;development&quot;: true akzeptiert.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>Die Datei %1 ist keine Liste von Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>Dies muss der Name eines Hosts sein oder *. und eine Domain, ohne https:// und ohne Port.</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>Dies muss die Kennung eines Anbieters sein, etwa google.com, saml.acme oder password.</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>Dies müssen 1 bis %1 druckbare ASCII-Zeichen sein, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>Lanyard sendet Ihren Benutzernamen und Ihr Passwort nur an diesen Proxy und speichert sie in Ihrem Schlüsselbund. Die Verbindung zum Proxy ist nicht verschlüsselt, daher können andere in seinem Netzwerk sie womöglich lesen.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>Der Proxy akzeptiert diesen Benutzernamen und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>Der Proxy ist nicht erreichbar. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>Das Proxy-Passwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>Das Proxy-Passwort konnte nicht aus dem Schlüsselbund entfernt werden</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>Der Proxyserver %1 verlangt Ihren Benutzernamen und Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>durch spätere Aktion überholt</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>Durch eine spätere Anmeldung, eine Abmeldung oder einen Mandantenwechsel unterbrochen.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>Keine Netzwerkverbindung. Lanyard erneuert die Sitzung, sobald das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung. Öffnen Sie im Browser eine beliebige Webseite und folgen Sie den Anweisungen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>Der Proxy des Netzwerks hat die Verbindung abgelehnt. Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden. Melden Sie sich nicht an; informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>Die Uhr dieses Computers geht falsch. Stellen Sie Datum und Uhrzeit ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>Der Anmeldedienst hat uns gebeten, langsamer zu machen. Lanyard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>Der Anmeldedienst antwortet nicht richtig. Lanyard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>Der Zugangsdienst antwortet nicht richtig. Lanyard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>Ihr Passwort oder Ihre E-Mail-Adresse wurde geändert, oder Sie wurden abgemeldet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>Dieses Konto ist deaktiviert. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>Dieses Konto gibt es nicht mehr. Melden Sie sich mit einem anderen an oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>Die gespeicherte Anmeldung wird nicht mehr akzeptiert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>Melden Sie sich bei dieser Ressource an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>Ihr Mandant darf diese Ressource nicht verwenden. Wechseln Sie den Mandanten oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>Sie sind angemeldet, dürfen diese Ressource aber nicht verwenden. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>Diese Ressource ist nicht richtig eingerichtet. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>Die Anmeldeseite ist nicht die erwartete. Melden Sie sich nicht an; informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn, und Lanyard macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>Ihr Schlüsselbund antwortet nicht. Lanyard macht von selbst weiter, sobald er es tut.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>Etwas Unerwartetes ist passiert. Lanyard versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>Netzwerk verlangt Anmeldung</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>vom Proxy abgelehnt</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>zum Warten aufgefordert</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>Anmeldedienst nicht verfügbar</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>Zugangsdienst nicht verfügbar</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>Konto gibt es nicht mehr</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>nicht mehr akzeptiert</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>Mandant nicht zugelassen</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>Anmeldeseite geändert</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>unerwartetes Problem</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>Die Erneuerung ruht, weil diese Verbindung getaktet ist. Wählen Sie „Jetzt erneuern“, um trotzdem zu erneuern.</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>getaktete Verbindung</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>Ihre Organisation erlaubt diese Art der Anmeldung nicht. Melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>Anmeldung nicht erlaubt</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>Der Proxy des Netzwerks verlangt Ihren Benutzernamen und Ihr Passwort. Wählen Sie in Lanyards Menü „Am Proxy anmelden…“.</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>Ein anderer Benutzer dieses Computers hat versucht, sich zu verbinden.</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>Ein Programm hat versucht, sich als Browser zu verbinden, und es war nicht zu erkennen, welches.</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 hat versucht, sich als Browser zu verbinden, und gehört nicht zu Lanyard.</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>Browser aus Snap oder Flatpak können nicht mit Lanyard verbunden werden. Verwenden Sie einen, der als Paket Ihres Systems installiert wurde.</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 hat versucht, sich zu verbinden, und ist kein Browser, der als Paket Ihres Systems installiert wurde.</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>%1 hinzufügen?</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 schickt Sie zum Anmelden zu %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>Ihre Organisation hat die Ressourcen festgelegt; Sie können keine hinzufügen.</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>Ihre Organisation hat diese Ressource festgelegt; sie kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>Die Anmeldeseite ist eine andere, als Ihnen eben gezeigt wurde. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 schickt Sie zum Anmelden zu %2. Ihr Konto %3 wird dafür verwendet.</numerusform>
            <numerusform>%1 schickt Sie zum Anmelden zu %2. Ihre Konten %3 werden dafür verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>Geben Sie eine vollständige Adresse an, die mit https:// beginnt</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; braucht daneben einen &quot;apiKey&quot;: Beide sind erforderlich.</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; braucht daneben eine &quot;authPage&quot;: Beide sind erforderlich.</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>Ein anderer Eintrag hat die ID &quot;%1&quot; schon.</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>Er ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Er ist kein Ordner.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Er gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>Er hat den Modus %1 statt 700.</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>Lanyard kann seinen privaten Ordner %1 nicht verwenden. %2 Melden Sie sich vom Desktop ab und wieder an, oder informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>Diese Variable enthält keinen absoluten Pfad.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>Jetzt &amp;erneuern</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>&amp;Abmelden…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>Browser-Sitzung am &amp;Leben halten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>Mandant &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>&amp;Anderer…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>Anmeldung mit meinem Browse&amp;r abbrechen</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>Mit meinem Browse&amp;r anmelden…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>Nicht jede Sitzung konnte erneuert werden</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>Alle Sitzungen werden erneuert…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>Alle Sitzungen sind erneuert.</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 verwendet jetzt %2.</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 ist erneuert.</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>Der Mandant von %1 wurde nicht gewechselt</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>%1 wechselt zu %2…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Sie sind nicht bei %1 angemeldet</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>Melden Sie sich in dem Fenster, das sich öffnet, bei %1 an.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>%1 konnte nicht erneuert werden</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>%1 wird erneuert…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>Melden Sie sich bei %1 in dem Tab an, der sich in Ihrem Browser öffnet.</translation>
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
        <translation>Über die ausgewählte Sitzung</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Mandant:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Anmeldeseite:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>Sitzung endet:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>Zuletzt geprüft:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>Nächste Erneuerung:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>Was im Laufe des letzten Tages geschah</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>Letzter Tag: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>Identity-Aware Proxy akzeptiert diese Sitzung nicht mehr. Erneuern Sie sie.</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Sie haben sich bei %1 mit einem anderen Mandanten angemeldet. Wählen Sie den Mandanten noch einmal, um zu ihm zu wechseln.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1, wird erneuert</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Nächste Erneuerung</translation>
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
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>Bei allen an&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Keine Sitzung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>S&amp;uchen</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>Sprache des Systems (%1)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>Standardbrowser</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>Standardbrowser (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1 (nicht installiert)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>Alle Einstellungen werden auf die Standardwerte zurückgesetzt, außer denen, die Ihre Organisation verwaltet.</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>Alle Einstellungen werden auf die Standardwerte zurückgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>Lanyard beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>Wenn eine Sitzung Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>Wenn eine Anmeldung &amp;nötig ist:</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>Anmeldefenster öffnen</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>Ohne sie sagen Ihnen nur Symbol und Menü, dass etwas Sie braucht.</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>Ressourcen und Netzwerk</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>„Im Browser öffnen“ &amp;verwendet:</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>Sitzungen auch bei &amp;getakteten Verbindungen erneuern</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>Sonst enden Sitzungen bei einer solchen Verbindung nach etwa einer Stunde, wenn Sie sie nicht selbst erneuern.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Von Ihrer Organisation verwaltet</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>Auf Standard&amp;werte zurücksetzen…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>Ihr eigener Browser</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>In meinem &amp;eigenen Browser angemeldet bleiben</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>Benötigt die Lanyard-Erweiterung. Sie wählen die Browser aus, und in jedem die Ressourcen.</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>Browse&amp;r…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>&amp;Proxy-Passwort vergessen</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>Die Einstellungen wurden nicht gespeichert, weil %1 nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>Dies muss das Kürzel einer Sprache sein, etwa &quot;de&quot; oder &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>Dies muss der Name der Desktop-Datei eines Browsers sein, etwa &quot;firefox.desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>Sie haben sich als %1 angemeldet, dieses Konto war aber %2. Ersetzen?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>Nichts wurde geändert. Melden Sie sich mit Ihrem eigenen Konto an oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>Diese Sitzung kann nicht im Hintergrund erneuert werden. %1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>Diese Sitzung kann nicht im Hintergrund erneuert werden, weil der Anmeldedienst Lanyard abweist. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>Die Anmeldeseite hat Ihre Anmeldung nicht gespeichert. Melden Sie sich im Fenster von Lanyard an.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>In %1 haben Sie sich als %2 angemeldet. Sind Sie das, und darf Lanyard Sie angemeldet halten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>Ihre Organisation erlaubt nur bestimmte Arten der Anmeldung, und diese Anmeldeseite teilt Lanyard nicht mit, welche Sie benutzt haben. Informieren Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>Die Anmeldeseite hat sich geändert</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>Die Anmeldeseite von %1 hat sich von %2 zu %3 geändert. Fahren Sie nur fort, wenn Ihr Administrator das angekündigt hat.</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>Neue Seite verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>Das Anmeldefenster konnte nicht geöffnet werden oder wurde unerwartet geschlossen. Prüfen Sie, ob lanyard-signin installiert ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>Sie melden sich bei dieser Ressource bereits an. Schließen Sie das ab, oder brechen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>Auch in meinem &amp;Browser abmelden, der eine eigene Sitzung hat</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>Von %1 abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>Das Abmelden hat nicht funktioniert</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>Lanyard vergisst Ihre Sitzung bei %1 und das Konto dahinter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 verwendet dasselbe Konto: Es funktioniert, bis die Sitzung endet; danach müssen Sie sich erneut anmelden.</numerusform>
            <numerusform>%1 verwenden dasselbe Konto: Sie funktionieren, bis ihre Sitzungen enden; danach müssen Sie sich erneut anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>Lanyard vergisst jede Sitzung und jedes Konto und schließt die Fenster, die sie zeigen.</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Sie werden von %1 abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>Sie werden von %n Ressource abgemeldet.</numerusform>
            <numerusform>Sie werden von %n Ressourcen abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>Sie sind von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>Diese funktionieren, bis ihre Sitzungen enden; danach müssen Sie sich erneut anmelden: %1.</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Kopien einer Sitzung, zum Beispiel in einem Browser, können bis %1 funktionieren.</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>Ihr Schlüsselbund konnte jetzt nicht geändert werden. Diese Konten werden gelöscht, sobald es möglich ist: %1.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>Ihr Browser ist vielleicht noch angemeldet: %1. Lanyard entfernt die Sitzung dort, wenn sich der Browser verbindet.</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>Ihr Browser ist noch bei %1 angemeldet: %2. Lanyard meldet Sie dort jetzt ab; die Einstellungen zeigen, wann das erledigt ist.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>Der Server konnte nicht benachrichtigt werden, aber Lanyard hat die Sitzung vergessen.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>Lanyard vergisst die Sitzung und das Konto dahinter. Sie können die Ressource jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>Lanyard vergisst die Sitzung. Das Konto dahinter bleibt für %1 erhalten. Sie können die Ressource jederzeit wieder hinzufügen.</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>Mandant wechseln</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>%1 zu %2 wechseln?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>%n Seite von %1 ist in Ihrem Browser offen. Sie wird fragen, ob Sie sie neu laden oder behalten möchten.</numerusform>
            <numerusform>%n Seiten von %1 sind in Ihrem Browser offen. Jede wird fragen, ob Sie sie neu laden oder behalten möchten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>Das Lanyard-Fenster von %1 wird geschlossen und wieder geöffnet. Speichern Sie dort zuerst Ihre Arbeit.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>Anmeldung, Wechsel, Abmeldung</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Mandant gewechselt</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Zu %1 gewechselt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>Angemeldet, %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>Im Laufe des letzten Tages ist nichts geschehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>Abgelaufen oder nicht angemeldet</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n Erneuerung</numerusform>
            <numerusform>%n Erneuerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n Problem: %1 %2</numerusform>
            <numerusform>%n Probleme: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n Mandantenwechsel</numerusform>
            <numerusform>%n Mandantenwechsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n Anmeldung</numerusform>
            <numerusform>%n Anmeldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>Zeitachse des letzten Tages</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 Die Datei wird als %2 aufbewahrt.</translation>
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
        <translation>%1 verwendet jetzt %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n Ressource erfordert Ihre Anmeldung. %1</numerusform>
            <numerusform>%n Ressourcen erfordern Ihre Anmeldung. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>Die Sitzung für %1 endet bald und konnte noch nicht erneuert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n Sitzung endet bald und konnte noch nicht erneuert werden.</numerusform>
            <numerusform>%n Sitzungen enden bald und konnten noch nicht erneuert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>Einige Ihrer Ressourcen verwenden unverschlüsseltes http, das nur der Entwicklung dient: Sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>Die Liste Ihrer Ressourcen wurde nicht gespeichert, weil %1 nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>Die Liste Ihrer Ressourcen konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>Der Anmeldedienst lehnt den API-Schlüssel dieser Ressource ab. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>Der Anmeldedienst verlangt einen Nachweis von App Check, den nur die Anmeldeseite geben kann. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>Der Anmeldedienst ist für das Projekt dieser Ressource abgeschaltet oder gesperrt. Informieren Sie Ihren Administrator.</translation>
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
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>%1 aus Lanyard entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Wie Lanyard funktioniert</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>Melden Sie sich einmal an; Lanyard hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>Jede Ressource hat eine Sitzung von etwa einer Stunde. Lanyard erneuert sie im Hintergrund, damit sie nie endet, während Sie arbeiten. Das Symbol ändert sich, wenn Sie etwas tun müssen.

„Öffnen“ zeigt eine Ressource in einem Fenster, das diese Sitzung hat. „Im Browser öffnen“ gibt die Adresse an Ihren Webbrowser, der eine eigene Sitzung hat.

„Mandant wechseln“ ändert, welches Konto eine Ressource sieht. „Abmelden“ vergisst die Sitzung und das Konto auf diesem Computer.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>Hält Ihre Sitzungen hinter Identity-Aware Proxy am Leben.

Lizenziert unter der Apache-Lizenz, Version 2.0.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 ist bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 konnte nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>Die Richtlinie Ihres Administrators lässt diesen Browser nicht zu.</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>Sie haben abgelehnt.</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>Sie haben gerade eben abgelehnt.</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>Lanyard kennt diese Ressource oder diesen Browser nicht mehr.</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>Beantworten Sie zuerst die andere Frage von Lanyard.</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>Das hat sich während der Frage geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>Das geht nur, wo ein Administrator die Erweiterung von Lanyard installiert hat. Melden Sie sich im Fenster von Lanyard an.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>Die Erweiterung von Lanyard darf diese Ressource oder ihre Anmeldeseite nicht verwenden. Schalten Sie die Ressource in der Erweiterung aus und wieder ein.</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>Die Ressource hat sich geöffnet, ohne dass Sie sich anmelden mussten. Melden Sie sich im Fenster von Lanyard an.</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>Die Anmeldeseite hat nichts gespeichert, was Lanyard verwenden kann. Melden Sie sich im Fenster von Lanyard an.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>Die Anmeldung in Ihrem Browser ist nicht gelungen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>Lanyard konnte nicht feststellen, wer sich in Ihrem Browser angemeldet hat. Melden Sie sich im Fenster von Lanyard an.</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>Sie haben sich nicht innerhalb von zehn Minuten angemeldet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>Die Richtlinie Ihres Administrators erlaubt die Anmeldung mit Ihrem eigenen Browser nicht.</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>Lanyard wartet auf eine andere Anmeldung in Ihrem Browser.</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>Der Browser wurde geschlossen, bevor Sie sich angemeldet hatten.</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>Diese Ressource ist in keinem Browser eingeschaltet, der mit Lanyard verbunden ist.</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>Die Verbindung zu diesem Browser endete, während Sie gefragt wurden. Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>Die Liste der Browser war beschädigt. Verbinden Sie Ihre Browser erneut.</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>Die Liste der Browser war beschädigt. Verbinden Sie Ihre Browser erneut. Die beschädigte Datei wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>Zu viele Browser sind mit Lanyard verbunden. Entfernen Sie zuerst einen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>Die Liste der Browser konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>andere Benutzer könnten darauf zugreifen</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Browser können Lanyard unter %1 nicht erreichen: %2.</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>Lanyard fragt gerade nach einem anderen Browser.</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>Die letzte Frage wurde mit Nein beantwortet. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode: In der Richtlinie muss „ask“ oder „on“ stehen.</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1: Die Erweiterung braucht hier eine https-Adresse von „%2“.</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources: Die Richtlinie hat keine, die in einem Browser sein darf.</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>Dies ist ein privater Schlüssel, der nie hierher gehört. Geben Sie seine öffentliche Hälfte an: openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>Dies ist kein öffentlicher RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url: Dies ist keine https-Adresse eines Ordners.</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>Die manifest.json der Erweiterung ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>Lanyard ist für Befehle unter %1 nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>andere könnten es auch benutzen</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>Sichere Verbindung, geprüft anhand der vertrauenswürdigen Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Die Seite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>Diese Seite stammt von %1. %2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>Weitere Dialoge dieser Seite unterbinden</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>Die Seite sagt:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 sagt:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihre Kamera verwenden. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihr Mikrofon verwenden. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihre Kamera und Ihr Mikrofon verwenden. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihren Standort wissen. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Benachrichtigungen anzeigen. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihren Bildschirm aufzeichnen. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihren Mauszeiger sperren. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>Dieses Fenster kann nicht drucken. Verwenden Sie dafür Ihren Browser.</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte eine Datei. Zum Anmelden brauchen Sie keine, daher hat dieses Fenster keine gesendet.</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte einen ganzen Ordner. Dieses Fenster sendet nur einzelne Dateien.</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte noch ein Fenster öffnen. Schließen Sie zuerst die anderen.</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 verlangte im Hintergrund ein Passwort. Dieses Fenster antwortet nur der Seite, die Sie sehen.</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>„%1“ wurde nicht heruntergeladen. Verwenden Sie für Downloads Ihren Browser.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden, daher wurde von dort nichts geladen.</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>Dieses Fenster öffnet nur Webseiten, daher wurde dem Link der Seite zu „%1“ nicht gefolgt.</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Dieses Fenster zeigt nur verschlüsselte Webseiten; %1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Dieses Fenster hat %1 nicht geöffnet, weil die Adresse fehlerhaft ist oder einen Benutzernamen enthält.</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 lässt die Anmeldung in anderen Anwendungen wie diesem Fenster nicht zu. Sie können %2 in Ihrem Browser öffnen und sich dort anmelden, aber das meldet Lanyard nicht an.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>%1 kann nicht angezeigt werden. %2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>Der Server antwortet nicht. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>Der Server hat mit einem Fehler und ohne Seite geantwortet. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>Ihr Browser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihre Zwischenablage benutzen. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte Ihre Schriftarten sehen. Dieses Fenster erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 wollte etwas, das dieses Fenster nicht erlaubt.</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Ein Teil dieser Seite fehlt, weil dem Zertifikat von %1 nicht vertraut werden kann.</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 verlangt einen Sicherheitsschlüssel oder Passkey, den dieses Fenster nicht verwenden kann. Wählen Sie eine andere Art der Anmeldung, wenn die Seite eine anbietet.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>Passwort erforderlich</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Andere können lesen, was Sie eingeben.</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>Der Proxyserver %1 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 verlangt Ihren Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>Stecken Sie ihn ein und berühren Sie ihn.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>Berühren Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>Das ist nicht die PIN des Schlüssels. Nach zu vielen falschen sperrt er sich.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>Das ist zu kurz für die PIN des Schlüssels.</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>Die PIN des Schlüssels darf solche Zeichen nicht enthalten.</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>Das ist die bisherige PIN. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>Der Schlüssel erkennt Ihren Finger nicht. Geben Sie seine PIN ein.</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>Der Schlüssel hat noch keine PIN. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>Der Schlüssel braucht eine neue PIN. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>Geben Sie seine PIN ein.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>Der Schlüssel wurde nicht rechtzeitig berührt.</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>Dieser Schlüssel ist dort nicht registriert. Versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>Dieser Schlüssel ist dort schon registriert.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>Zu viele falsche PINs. Ziehen Sie den Schlüssel ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>Zu viele falsche PINs: Der Schlüssel ist gesperrt und muss zurückgesetzt werden, bevor er wieder funktioniert.</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>Der Schlüssel wurde zu früh abgezogen.</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>Dieser Schlüssel kann nicht, was die Seite verlangt. Versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>Auf diesem Schlüssel ist kein Platz für ein weiteres Konto.</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>Der Schlüssel hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>Auf dem Schlüssel sind mehrere Konten. Welches?</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>Anmeldung %1 von %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>Ihre Sitzung für %1 ist abgelaufen. Lanyard erneuert sie…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>Lanyard prüft Ihre Sitzung für %1.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>%1 kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>Die Seite funktioniert zum zweiten Mal nicht mehr. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>Zurück zur üblichen Größe (%1)</translation>
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
        <translation>Hält Ihre Sitzungen am Leben.</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>Richtlinie aus FILE lesen, sofern der Administrator keine installiert hat.</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>Das Sitzungsfenster zeigen.</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>Ein anderes lanyard-tray läuft, antwortet aber nicht. Melden Sie sich vom Desktop ab und wieder an.</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>Nichts tun, wenn Lanyard schon läuft, wie bei der Anmeldung am Desktop.</translation>
    </message>
</context>
</TS>
