<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lanyard::DurationText</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
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
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>it did not answer within %n second</numerusform>
            <numerusform>it did not answer within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>%n more in Sessions…</numerusform>
            <numerusform>%n more in Sessions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>Sign &amp;in to %n resource…</numerusform>
            <numerusform>Sign &amp;in to %n resources…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of resources</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>Sign in to %n resource</numerusform>
            <numerusform>Sign in to %n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n session ends soon</numerusform>
            <numerusform>%n sessions end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n session has ended</numerusform>
            <numerusform>%n sessions have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewText</name>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>The session is active</numerusform>
            <numerusform>All %n sessions are active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%n of %1 sessions needs you to sign in</numerusform>
            <numerusform>%n of %1 sessions need you to sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%n of %1 sessions has a problem</numerusform>
            <numerusform>%n of %1 sessions have a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Offline: %n of %1 sessions still works</numerusform>
            <numerusform>Offline: %n of %1 sessions still work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%n of %1 sessions is active</numerusform>
            <numerusform>%n of %1 sessions are active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>Paused on a metered connection: %n of %1 sessions still works</numerusform>
            <numerusform>Paused on a metered connection: %n of %1 sessions still work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 sends you to sign in at %2. It will use your account %3.</numerusform>
            <numerusform>%1 sends you to sign in at %2. It will use your accounts %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>You will be signed out of %n resource.</numerusform>
            <numerusform>You will be signed out of %n resources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 uses the same account: it keeps working until its session ends, then you need to sign in again.</numerusform>
            <numerusform>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>%n page of %1 is open in your browser. It will ask you to reload or keep it.</numerusform>
            <numerusform>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n refresh</numerusform>
            <numerusform>%n refreshes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n problem: %1 %2</numerusform>
            <numerusform>%n problems: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n tenant switch</numerusform>
            <numerusform>%n tenant switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n sign-in</numerusform>
            <numerusform>%n sign-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserNotices</name>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n resource needs you to sign in. %1</numerusform>
            <numerusform>%n resources need you to sign in. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n session ends soon and could not be refreshed yet.</numerusform>
            <numerusform>%n sessions end soon and could not be refreshed yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
