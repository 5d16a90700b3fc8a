<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate this to RTL where lines are written from right to left, to LTR otherwise.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Accounts</name>
    <message>
        <source>Your keychain does not hold this sign-in. If you use another keychain, open it and Lanyard goes on by itself; otherwise sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that you open in your browser. Lanyard looks at how people sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for you when empty</source>
        <extracomment>the name field may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://wiki.example.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Agent</name>
    <message>
        <source>No web browser could be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Announcer</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names of resources: why they need a sign-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity-Aware Proxy sent us to a page that is no sign-in page with external identities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a resource with curl and its session. The exit code is curl&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a URL of a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not passed on to curl: it could lead your session elsewhere, or is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session cannot be handed to curl: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a duration in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a duration in minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>a duration in hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what happened to the sessions lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as things happen, until interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a JSON object per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lanyard COMMAND [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. “lanyard COMMAND --help” says more.
Exit codes: 0 done, 1 failed, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? “lanyard --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: “%2” is not a duration of up to a day, like 90s, 10m or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what stands behind a URL, and add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a resource that you added, and its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the token must be valid at least; 5m if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the whole header: Authorization: Bearer ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cookie header (if not given), a cookie file for curl and wget, or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format: “%1” is none of header, netscape, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session to sign out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still working until their sessions end, then in need of a sign-in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a session may work until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told; everything on this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is not ready; deleted as soon as it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to a resource, in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew a session now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew every session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either one RESOURCE or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions are renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of %1 is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a resource as a member of another tenant. Opens a window if you never signed in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now used with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of every resource and forget every account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either one RESOURCE or --everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a resource in a window that has its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Lanyard. Sessions are not renewed until it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard is still finishing its work and ends after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whether sessions work, how long, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON; its form is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 0 if every session is active, 3 if a sign-in is needed, 5 if waiting helps, else 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --check: active for at least this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--min-valid goes with --check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, %1 left</source>
        <extracomment>%1 is a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no resources yet. Add one with: lanyard add URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, refreshing</source>
        <extracomment>%1: a session&apos;s state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConfigFile</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ConfiguredResources</name>
    <message>
        <source>Add %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses; the plural follows their number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard does not answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu, or with “lanyard-tray”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that answers in Lanyard&apos;s place belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer cannot be understood. Do the command and Lanyard have the same version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard went away before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>No resource is called “%1”. “lanyard status” lists them all.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow handing sessions to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a complete URL; one looks like https://wiki.example.com/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>time is up</source>
        <extracomment>a session has ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next renewal comes now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was looked at for the last time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>This key stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::KindText</name>
    <message>
        <source>This must be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerFile</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has not set up any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ObjectReader</name>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a resource&apos;s name and its state: &quot;Wiki: Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its renewal is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>This Lanyard knows version 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be &quot;notify&quot; or &quot;open&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any host no session can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not contain blanks or slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of this address is not written plainly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large for certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network connection. Lanyard renews the session when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service does not answer properly. Lanyard tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access service does not answer properly. Lanyard tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with another one, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource needs you to sign in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain does not answer. Lanyard goes on by itself when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both together say whom to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both together say whom to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be &quot;auto&quot; or &quot;web&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a resource&apos;s name, %2: a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now uses %2 (%3).</source>
        <extracomment>%1: a resource&apos;s name, %2: an e-mail address, %3: a tenant&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Sign-in page: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the selected session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SignIns</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you so.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed in as %1, but so far this was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard forgets your session of %1 and the account behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they work until their sessions end, then you have to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard forgets every session and every account, and closes the windows that show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was no session left to end. Nothing of it remains on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still working until the session ends: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a session, in a browser for instance, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told. Everything that was on this computer is gone all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain could not be changed now. These accounts are deleted as soon as it can: %1.</source>
        <extracomment>%1: e-mail addresses</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::TrayApp</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>This Lanyard knows version 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::Windows</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session is forgotten. You can add it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard renews it in the background, so that it never ends while you work. The icon changes when you have to do something.

Open shows a resource in a window that has this session. Open in browser hands the address to your web browser, which has a session of its own.

Switch tenant changes who you are to a resource. Sign out forgets the session and the account on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Lanyard cannot be reached by commands at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others could use it, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>The connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::Dialogue</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is renewing it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::OpenController</name>
    <message>
        <source>Your browser could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::signin::WindowController</name>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: an address without its path</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your sessions alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
