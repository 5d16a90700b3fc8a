<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>تُبقي متصفحك مسجَّل الدخول إلى مواقع شركتك، مع Lanyard على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>متصل مع Lanyard على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>جارٍ الاتصال مع Lanyard…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>يمكن لـ Lanyard أن يُبقي هذا المتصفح مسجَّل الدخول إلى مواقعك.</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>Lanyard غير مثبَّت على هذا الحاسوب، أو لا يستطيع هذا المتصفح تشغيله.</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>لا يعرف Lanyard على هذا الحاسوب هذه الإضافة.</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>لا يسمح المسؤول لهذا المتصفح بالاتصال مع Lanyard.</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>نسخة من هذا الملف الشخصي متصلة مع Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>Lanyard لا يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>توصيل هذا المتصفح</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>فتح Lanyard</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>فصل هذا المتصفح</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>المواقع في هذا المتصفح</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>لا توجد مواقع في Lanyard بعد.</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>غير مستخدم في هذا المتصفح.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>لا يسمح المسؤول بهذا الموقع في المتصفحات.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>تم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>تم تسجيل الدخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>لم يُسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>هذا المتصفح مسجَّل الدخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>هذا المتصفح مسجَّل الدخول باسم شخص آخر.</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>استخدام جلسة Lanyard</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>سجَّلت الخروج في هذا المتصفح.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>لا يقبل الموقع الجلسة في هذا المتصفح.</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>تحظر إعدادات متصفحك ملفات تعريف ارتباط هذا الموقع.</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>يحظر المسؤول الإضافات على هذا الموقع.</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>السماح</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>الجلسة أطول مما يتسع له ملف تعريف ارتباط في المتصفح.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>لم يصل ما أرسلته إلى ⁨%1⁩. ارجع في علامة التبويب تلك وأرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>جارٍ تسجيل دخولك مجددًا…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>إبقاؤه مسجَّل الدخول هنا أيضًا</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>تعرض هذه الصفحة من ⁨%2⁩ الموقع ⁨%1⁩ الذي يبقى مسجَّل الدخول هنا.</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>التوقف عن إبقائه مسجَّل الدخول هنا</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>تسجيل الدخول بهذا المتصفح</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>ينتظر ⁨Lanyard⁩ تسجيل دخولك في علامة التبويب التي فُتحت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>بدّل Lanyard ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>الإبقاء على الصفحة</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>لا يُسمح لـ Lanyard بالوصول إلى صفحة تسجيل الدخول لهذا الموقع في هذا المتصفح، لذلك لا يمكن لتسجيل الخروج إنهاء الدخول هناك.</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>يسألك Lanyard على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>لا يتفاهم Lanyard وهذه الإضافة. حدِّثهما معًا.</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>لا يُستخدم Lanyard مع المتصفحات هنا. يمكن تشغيل ذلك في إعدادات Lanyard، إن سمح المسؤول.</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>لا يُسمح لـ Lanyard بالوصول إلى هذا الموقع في هذا المتصفح.</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>لا يستطيع Lanyard هنا إيقاف ما يُرسَل بعد انتهاء الجلسة مؤقتًا. تعود الصفحات من تلقاء نفسها، أما النموذج فيجب إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>تعرض هذه الصفحة من ⁨%2⁩ الموقع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>تم تحميل هذه الصفحة قبل التبديل. لن ترسل شيئًا حتى تقرر.</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>تم تحميل هذه الصفحة قبل التبديل. ما ترسله الآن يُرسَل بالجلسة الجديدة.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>Translate this to RTL where lines are written from right to left, to LTR otherwise.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountStore</name>
    <message>
        <source>Your keychain does not hold this sign-in. If you use another keychain, open it and Lanyard goes on by itself; otherwise sign in again.</source>
        <translation>لا تحتوي سلسلة المفاتيح على تسجيل الدخول هذا. إذا كنت تستخدم سلسلة مفاتيح أخرى فافتحها وسيتابع Lanyard تلقائيًا؛ وإلا فسجّل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>إضافة مورد</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>العنوا&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>هذا ليس عنوان ويب. يبدو العنوان هكذا: ⁨https://wiki.example.com/⁩.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>جارٍ فحص ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>جارٍ إضافة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>الصق العنوان الذي تفتحه في متصفحك. سيتحقق Lanyard من كيفية تسجيل الدخول هناك، ويسألك قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>هل هنا تسجّل الدخول؟</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>ستكتب كلمة مرورك في صفحة تسجيل الدخول. لا تضف المورد إلا إذا كنت تعرف أن تلك الصفحة تخص مؤسستك.</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>صفحة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>مفتاح المشروع:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>المستأجرون:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>تعذّرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>تعذّرت إزالة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>يحدد ⁨%1⁩ هل يبدأ Lanyard عند تسجيل الدخول، ولم يكتبه Lanyard. غيّره هناك أو أزله.</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>يجب أن تكون القيمة إحدى &quot;chromium&quot; و&quot;chrome&quot; و&quot;edge&quot; و&quot;firefox&quot;.</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>يجب أن تكون القيمة معرّف مورد.</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>القائمة الفارغة لا تسمح بشيء: اكتب &quot;mode&quot;: &quot;off&quot; أو احذف القائمة.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>تعذّر فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>فُتح ⁨%1⁩ في متصفح آخر</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 استُخدم بدلًا منه متصفح سطح المكتب الافتراضي.</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>تعذّر تشغيل أي متصفح ويب.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>توصيل متصفح</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>استخدام متصفح</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>هل تريد توصيل ⁨%1⁩ مع Lanyard؟</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>هل تريد البقاء مسجّل الدخول إلى ⁨%2⁩ في ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>نقر أحدهم على «توصيل» في قائمة إضافة Lanyard في هذا المتصفح. بعد التوصيل يرى المتصفح أسماء مواردك ويحصل على الجلسات التي تسمح بها واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>إن لم تكن أنت فاختر «لا».</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>ستُحفظ جلسة ⁨%1⁩ في هذا المتصفح على قرص هذا الحاسوب حتى تنتهي، وتُستبدل بها جلسة جديدة قبل ذلك. يمكنك التراجع عن هذا في الإعدادات.</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>ترسلها المتصفحات إلى كل منافذ ⁨%1⁩ لا إلى المنفذ ⁨%2⁩ وحده. اختر «لا» ما لم تكن تثق بكل ما يعمل هناك.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;توصيل</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>الب&amp;قاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>هذا ليس عنوان ويب، لذا لم يُشغَّل أي متصفح.</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>المتصفح ⁨%1⁩ غير مثبَّت.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>تعذّر تشغيل ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>المتصفحات</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>المتصفح والموارد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>إ&amp;زالة المتصفح…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>إزالة المتصفح</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>تُزال منه الجلسات التي نقلها Lanyard إليه.</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>هو غير متصل الآن: تُزال جلساته عند اتصاله أو تنتهي خلال ساعة.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>غير متصل منذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>غير مسموح به من المسؤول</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>لا يمكن استخدام سوى عناوين https في متصفح</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>لا يمكن استخدام جلسة هذا المورد في متصفح</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>ليست لدى Lanyard جلسة الآن</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>في انتظار المتصفح</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>رفض المورد الجلسة في هذا المتصفح</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>تحظر إعدادات متصفحك ملفات تعريف ارتباط هذا الموقع</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>محظور من المسؤول</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>لا يمكن للإضافة الوصول إلى هذا الموقع: اسمح بذلك في قائمتها</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>الجلسة أطول من أن يحملها ملف تعريف ارتباط</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>شخص آخر مسجّل الدخول هناك</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>مسجّل الدخول هناك باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>سجّلت الخروج في المتصفح</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>فقد المتصفح الجلسة</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>إبقاء المتصفحات مسجّلة الدخول متوقف، في الإعدادات أو بسياسة المسؤول.</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>لا يوجد متصفح متصل. انقر على «توصيل» في قائمة إضافة Lanyard في متصفحك.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>في انتظار تسجيل دخولك هناك</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>تسجيل الخروج مستحق منذ ⁨%1⁩، ولا يزال مسجّل الدخول هناك حتى يتصل المتصفح</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>تسجيل الخروج مستحق منذ ⁨%1⁩، ولا يزال المتصفح مسجّل الدخول في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>متوقف لجميع المتصفحات</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>تسجيل الخروج مستحق منذ ⁨%1⁩، ولا يزال مسجّل الدخول هناك حتى تسمح للإضافة بالوصول إلى هذا الموقع</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>هذا الموقع ليس خلف Identity-Aware Proxy، لذا لا توجد جلسة للحفاظ عليها.</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>هذا الموقع خلف Identity-Aware Proxy بحسابات Google؛ وجلساته لا تحتاج إلى مساعدة Lanyard.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>أعاد Identity-Aware Proxy التوجيه إلى صفحة ليست صفحة تسجيل دخول للهويات الخارجية.</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>بُدِّل المستأجر</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>جُدِّدت</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>«%1» ليس عنوان URL لمورد.</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>لا يُمرَّر «%1» إلى curl: قد يأخذ جلستك إلى مكان آخر، أو أنه غير مكتمل.</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>تعذّر تشغيل curl: %1.</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>يعرض ما حدث للجلسات مؤخرًا.</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>المتابعة مع حدوث الأشياء، حتى المقاطعة.</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE هو معرّف أو اسم أو أي عنوان URL ضمن المورد. يوضح «lanyard أمر --help» المزيد.
رموز الخروج: 0 تم، 1 فشل أو أُلغي، 2 استخدام خاطئ، 3 يلزم تسجيل الدخول، 4 Lanyard لا يعمل،
5 أعد المحاولة لاحقًا، 6 تمنعه السياسة.</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>لم يُحدَّد أي أمر. يسرد «lanyard --help» الأوامر كلها.</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>«%1» ليس أمرًا. يسردها «lanyard --help».</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>تعذّرت كتابة المخرجات كاملة.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>«%1» وسيط زائد.</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>أحد الوسائط فارغ.</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1: «%2» ليست مدة لا تزيد على يوم، مثل 90s أو 10m أو 1h30m.</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>يكتشف ما وراء عنوان URL ويضيفه.</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>الاسم الذي يُطلق عليه.</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>أُضيف باسم «%1». الخطوة التالية: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>ينسى موردًا أضفتَه، وجلسته.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>يطبع رمز هوية لمورد، للبرامج التي تستدعيه.</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>أقل مدة يجب أن يبقى فيها الرمز صالحًا؛ 5m إذا لم تُحدَّد.</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>طباعة الترويسة كاملة: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>يطبع ملفات تعريف الارتباط لجلسة مورد.</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>ترويسة Cookie (إذا لم يُحدَّد)، أو ملف ارتباط لبرنامجي curl وwget، أو JSON.</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format: «%1» ليس أيًّا من header وnetscape وjson.</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>يسجّل الدخول إلى مورد في نافذة.</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>تسجيل الدخول إلى هذا المستأجر.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>سُجِّل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>يجدّد جلسة الآن.</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>تجديد كل الجلسات.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>حدِّد إما RESOURCE واحدًا وإما --all.</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>جُدِّدت كل الجلسات.</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>جُدِّدت جلسة %1.</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>يُستخدم %1 الآن مع %2.</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>يسجّل الخروج من مورد وينسى حسابات مستأجريه.</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>تسجيل الخروج من كل الموارد ونسيان كل الحسابات.</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>حدِّد إما RESOURCE واحدًا وإما --everywhere.</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>يعرض موردًا في نافذة لديها جلسته.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 مفتوح.</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>ينهي Lanyard. لا تُجدَّد الجلسات حتى يعمل من جديد.</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>لا يزال Lanyard يكمل عمله وسينتهي بعده.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>انتهى Lanyard.</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>يبيّن هل تعمل الجلسات، وكم بقي لها، وسبب عدم عملها.</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>طباعة JSON؛ شكله ثابت.</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>الخروج بالرمز 0 إذا كانت كل الجلسات نشطة، و3 إذا لزم تسجيل الدخول، و5 إذا كان الانتظار يكفي، وإلا 1.</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>مع --check: نشطة لهذه المدة على الأقل.</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>يُستخدم --min-valid مع --check.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>لا يوجد اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>لا توجد موارد بعد. أضف موردًا بالأمر: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>لا توجد سلسلة مفاتيح افتراضية بعد.</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>يعرض متصفحاتك المتصلة وما سُجّل الدخول إليه في كل منها.</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>يُبقيك مسجّل الدخول إلى مورد في متصفحك. يسألك Lanyard أولًا.</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>يزيل جلسة مورد من متصفحك.</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>معرّف المتصفح أو اسمه إن اتصل أكثر من متصفح.</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>يبقى متصفحك مسجّل الدخول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>أُزيل ⁨%1⁩ من متصفحك.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>يجب أن تكون قيمة ⁨--timeout⁩ عدد ثوانٍ أو مدة مثل ⁨90s⁩ أو ⁨10m⁩، وليس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>تنسيق ⁨--json⁩ ثابت: قد تُضاف مفاتيح، والأوقات بتوقيت ⁨UTC⁩. مع ⁨--check⁩ يدل رمز الخروج على الحالة، للنصوص البرمجية.</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>العرض من جديد كلما تغيّر شيء، حتى المقاطعة.</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>ينتظر حتى تسجّل الدخول ويتم التحقق من الجلسة.</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>يفعل ⁨Lanyard⁩ ذلك تلقائيًا قبل انتهاء الجلسة.</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>تبديل مورد إلى مستأجر آخر.</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>لا تُفتح نافذة إلا إذا لم تسجّل الدخول إلى هذا المستأجر من قبل.</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>يوضّح الموارد الأخرى المعنية، وحتى متى قد تظل نسخ الجلسة صالحة.</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>الرمز بقيمة كلمة المرور ما دام صالحًا. لا تضعه في سطر أوامر يمكن لكل مستخدمي الحاسوب قراءته: مرّره عبر أنبوب أو استخدم ⁨lanyard curl⁩.</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>هي بقيمة كلمة المرور ما دامت الجلسة قائمة، وتخص هذا المورد فقط.</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>استدعاء مورد عبر ⁨curl⁩ مع جلسته.</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>معاملات ⁨curl⁩</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>تشغيل أمر يحصل على جلسة مورد.</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>⁨-- COMMAND⁩</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>مع ⁨--json⁩ يكون كل حدث كائن ⁨JSON⁩ في سطر مستقل.</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>طباعة الأخطاء فقط.</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>التوقف بعد هذه المدة.</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>تعذّر تمرير الجلسة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>تعذّر تشغيل «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>لا يمكن استخدام ⁨--watch⁩ مع ⁨--check⁩ أو ⁨--quiet⁩.</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>الجلسة في ملفين في الذاكرة يرثهما الأمر: يشير ⁨LANYARD_COOKIE_FILE⁩ إلى ملف كعكات لـ ⁨curl⁩ و⁨wget⁩، و⁨LANYARD_HEADER_FILE⁩ إلى ترويسة ⁨Cookie⁩. لا توجد في أي معامل أو متغير بيئة، ولا تُجدَّد أثناء تشغيل الأمر.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>تسجيل الدخول بمتصفحك الخاص الذي فُعّل فيه المورد.</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>حدّد ⁨--tenant⁩ أو ⁨--browser⁩: هناك تسأل صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>الوثوق أيضًا بهذه المراجع المصدّقة (⁨PEM⁩).</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>إعطاؤه بدلًا من ذلك بوابة خاصة به تجدّد الجلسة: ⁨LANYARD_GATEWAY⁩ هو العنوان، ويسمّي ⁨LANYARD_NETRC_FILE⁩ و⁨LANYARD_HEADER_FILE⁩ ملفين فيهما كلمة المرور.</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>عرض مورد على هذا الحاسوب مع إضافة جلسته.</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>يشغّل بوابة حتى المقاطعة، للأدوات والمتصفحات التي لا تستطيع تسجيل الدخول. يفتح المتصفح العنوان الأول الذي يعمل مرة واحدة. وتستخدم الأدوات العنوان الآخر مع المستخدم وكلمة المرور، أو مع كلمة المرور في ترويسة ⁨Lanyard-Secret⁩؛ ولا تحتاج إلى أي منهما على مقبس محلي. تُجدَّد الجلسة عند الحاجة ولا تصل أبدًا إلى العميل. وبعد تسجيل الخروج ترفض البوابة كل شيء خلال ثانية. وتُرفض طلبات الصفحات الأخرى.</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>⁨127.0.0.1:PORT⁩ (0 وهو الافتراضي: أي منفذ حر) أو ⁨unix:PATH⁩.</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>إنشاء إضافة المتصفح الخاصة بمؤسستك من سياستها.</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>للمسؤولين. يُنشأ ⁨FOLDER⁩ من جديد: الإضافة، وملفات لكل حاسوب، وملفات لخادم الويب لديك. يبقى النصف الخاص من المفتاح عندك.</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>مفتاح ⁨RSA⁩ العام لإضافتك (⁨PEM⁩).</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>المجلد على خادم الويب لديك الذي تُنشر فيه الإضافة.</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>السياسة التي تحدد المواقع المسموح بها في المتصفحات.</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>معرّف الإضافة الذي لديك توقيع ⁨Firefox⁩ له.</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>مكان ⁨lanyard-bridge⁩ على الحواسيب، إن لم يكن كما هو هنا.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>تعذّر إنشاء ⁨%1⁩، أو أنه موجود بالفعل.</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>يحتاج «⁨browser package⁩» إلى ⁨--key⁩ و⁨--url⁩.</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>⁨%1⁩: الإضافة ⁨%2⁩</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>يُستخدم --cacert مع --gateway.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>إعدادك</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>إدخال التشغيل التلقائي في سطح مكتبك</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>مقفل بواسطة %1</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>السياسة صالحة. الموارد: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>“%1” ليس مفتاحًا في السياسة.</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>يتحقق من سياسة قبل نشرها، أو من السياسة السارية.</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>للمسؤولين. PATH هو ملف سياسة، أو مجلد يحوي policy.json وpolicy.d كما في /etc/lanyard. تُذكر الأخطاء مع الملف والسطر والمفتاح.</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>يعرض كل قيمة سارية ومصدرها وما هو مقفل.</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>للمسؤولين. KEY هو قيمة واحدة مثل exportSessions، أو كل ما يخص موردًا: resources.wiki.</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>كما لو أن Lanyard شُغّل بهذا الملف.</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>يتعذر الوصول إلى سجل النظام: %1.</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>لا يجتمع ‎--json و‎--journal.</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>يكتبها في سجل النظام بدلًا من ذلك، مع LANYARD_RESOURCE وLANYARD_STATE وغيرهما كحقول.</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>إخبار ⁨git⁩ بكلمة مرور بوابة تعمل، أو برمز هوية.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>المتصفحات</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح ⁨API⁩</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>الجلسة، بعد السؤال</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم تُجرَّب</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>لم ينته الفحص في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>معرفة الخلل خطوة بخطوة.</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>يفحص ⁨Lanyard⁩ والسياسة وسلسلة المفاتيح وسطح المكتب، وكل مورد من اسم مضيفه حتى جلسته، حتى حين لا يكون ⁨Lanyard⁩ قيد التشغيل. يعرض لكل خطوة ما وجده وكم استغرقت وما العمل. والخطوات التي تعتمد على خطوة فاشلة لا تُجرَّب. لا يغيّر شيئًا: يُكتب في سلسلة المفاتيح إدخال ثم يُحذف. رمز الخروج هو رمز أسوأ خطوة؛ والتحذير (!) لا يُحسب.</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>السياسة التي شُغّل بها ⁨Lanyard⁩ إن لم تكن في مكانها.</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>مساعد بيانات اعتماد يستدعيه ⁨git⁩. يجيب عن بواباتك، ولا يخزّن شيئًا.</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>الإجابة عن الموارد أيضًا برمز هوية (بدءًا من ⁨git 2.46⁩). يرسله ⁨git⁩ إلى المورد، فيستطيع به استخدام مواردك الأخرى في ذلك المشروع والمستأجر لمدة تصل إلى ساعة.</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>ملفات نصية بلا أسماء ولا عناوين ولا أسرار: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>اقرأها قبل أن ترسل الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>مع ⁨--json⁩، حدّد ملفًا.</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>لا تستطيع الطرفية عرض ملف ⁨zip⁩. حدّد ملفًا.</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>⁨%1⁩ موجود بالفعل. حدّد ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>كتابة ملف لمن يساعدك، بلا أسماء ولا أسرار.</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>يفحص كل شيء كما يفعل ⁨doctor⁩ ويكتب ملف ⁨zip⁩ من ملفات نصية: الإصدارات والحالات والأحداث وما وجده ⁨doctor⁩ وموضع كل سطر من السجل في شفرة ⁨Lanyard⁩ المصدرية. ليست فيه أسماء ولا عناوين ولا ما قالته الخوادم؛ وتحل الأرقام محل الموارد والحسابات والمستأجرين. اقرأه قبل أن ترسله: يشرح ⁨README.txt⁩ محتوياته. يجب أن يكون ⁨FILE⁩ جديدًا؛ و⁨-⁩ هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>تُمرَّر الجلسة في ملف كعكات مجهول صالح لمضيف المورد فقط. تُرفض خيارات ⁨curl⁩ التي قد ترسلها إلى مكان آخر أو تكشفها، مثل ⁨-K⁩ و⁨-x⁩ و⁨-k⁩ و⁨-v⁩ و⁨--next⁩ و⁨--resolve⁩ وأي ⁨URL⁩ إضافي، وكذلك الخيارات المختصرة. لا يُقرأ ملف ⁨.curlrc⁩. إذا قال ⁨Identity-Aware Proxy⁩ إن الجلسة انتهت، تُجدَّد ويُكرَّر الطلب مرة واحدة، إلا إذا كانت بياناته من الإدخال القياسي أو من أنبوب. رمز الخروج هو رمز ⁨curl⁩.</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>يجب أن يتبع «⁨lanyard %1⁩» أحد ما يلي: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>فتح في المت&amp;صفح</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>إ&amp;ضافة مورد…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>تسجيل الدخول إلى ال&amp;وكيل…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>تجديد ال&amp;كل الآن</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>تسجيل الخروج من كل &amp;مكان…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>&amp;كيف يعمل Lanyard</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>&amp;حول Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>المتغير XDG_RUNTIME_DIR غير معيَّن، لذا لا يمكن العثور على Lanyard. شغّل هذا داخل جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>لا يستجيب Lanyard. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>لا يعمل Lanyard. شغّله من القائمة أو باستخدام «lanyard-tray».</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>البرنامج الذي يجيب بدلًا من Lanyard يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>لا يمكن فهم إجابة Lanyard (⁨%1⁩). هل الأمر وLanyard من الإصدار نفسه؟</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>إجابة Lanyard طويلة جدًا.</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>انتهى Lanyard قبل أن يجيب.</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>لا يوجد مورد باسم «%1». يسردها «lanyard status» كلها.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>لا تسمح سياسة المسؤول بتسليم الجلسات إلى برامج أخرى.</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>هذا ليس عنوان URL كاملًا؛ العنوان الكامل يشبه https://wiki.example.com/.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>لا تسمح سياسة المسؤول بإضافة موارد.</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>«%1» من سياسة المسؤول ولا يمكن إزالته.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>لا يوجد متصفح متصل مع Lanyard بعد.</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>لا يحدّد «⁨%1⁩» متصفحًا واحدًا. يسرد «lanyard browser status» المعرّفات.</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>لا يدوم أي رمز لهذا المورد كل هذه المدة. أقصى ما يمكن طلبه هو ⁨%1s⁩.</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>هناك أكثر من متصفح متصل. اختر واحدًا باستخدام ⁨--browser⁩؛ يعرض «⁨lanyard browser status⁩» معرّفاتها.</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>لا يوجد (صفحة تسجيل دخول واحدة)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>تسجّل الدخول بعد إضافته</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>⁨%1⁩، مسجَّل الدخول بالفعل</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>يحتوي هذا العنوان على أحرف تشبه غيرها. قارنه بالعنوان الذي أعطتك إياه مؤسستك.</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>لا يدرج المشروع ⁨%1⁩ ضمن أماكن تسجيل الدخول. راجع المسؤول قبل المتابعة.</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>شهادة «⁨%1⁩» صالحة من ⁨%2⁩ إلى ⁨%3⁩، والتاريخ في هذا الحاسوب ⁨%4⁩. إن كان خاطئًا فاضبطه، وإلا فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>أصدر الشهادة «⁨%1⁩»، وهي جهة تابعة لمؤسستك قد تقرأ هذا الاتصال.</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>أصدر الشهادة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>شهادة «⁨%1⁩» تخص «⁨%2⁩». لا تسجّل الدخول؛ أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>أصدر شهادة «⁨%1⁩» «⁨%2⁩»، ولا يثق بها هذا الحاسوب. لا تسجّل الدخول؛ أخبر المسؤول. إن كانت مؤسستك تفحص الاتصالات فجهتها غير مسجّلة.</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>لا توجد سياسة؛ تُستخدم القيم الافتراضية أو ما اخترته.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>⁨%1⁩ سارية.</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>مورد غير معروف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>المضيف «⁨%1⁩» غير معروف هنا. تحقق من اسمه، ومما إذا كان يحتاج إلى ⁨VPN⁩.</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>المضيف «⁨%1⁩» معروف.</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>يجيب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>يرفض «⁨%1⁩» الاتصال. تحقق من العنوان، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>لا يجيب «⁨%1⁩». تحقق مما إذا كان يحتاج إلى ⁨VPN⁩، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>لا يُستخدم وكيل لهذا المورد.</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>يُستخدم الوكيل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>لم يتصل الوكيل ⁨%1⁩ بـ«⁨%2⁩». تحقق من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>هذا المورد غير مشفّر، كما تسمح السياسة للتطوير.</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>يجيب «⁨%1⁩» لكن لم يقم اتصال مشفّر. ربما يمنعه شيء في الطريق: أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>البرنامج ⁨%1⁩ غير موجود. ثبّت الحزمة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>الإصدار ⁨%1⁩ ما زال قيد التشغيل، لكن المثبّت هو ⁨%2⁩. أنهِ ⁨Lanyard⁩ ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>⁨Lanyard⁩ قيد التشغيل.</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>يمكن للوحةٍ أن تعرض أيقونة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>لا تعرض أي لوحة أيقونة ⁨Lanyard⁩. أضف علبة النظام إلى لوحتك؛ وحتى ذلك الحين كل شيء في نافذة الجلسات.</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>لا يوجد ناقل جلسة، فلا إشعارات. سجّل الدخول إلى سطح مكتب.</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>يمكن عرض الإشعارات.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>لا شيء يعرض الإشعارات هنا. ثبّت خدمة إشعارات، أو انظر إلى الأيقونة.</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>المتصفحات غير متصلة: هذا معطّل.</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>لا يوجد متصفح متصل بـ Lanyard بعد.</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>لا أحد من متصفحاتك متصل. شغّل واحدًا، وتحقق من أن إضافة ⁨Lanyard⁩ مفعّلة فيه.</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>متصفحاتك متصلة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>ساعة هذا الحاسوب مضبوطة.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>يطلب ⁨Identity-Aware Proxy⁩ تسجيل الدخول عند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>ليس للمورد مستأجرون.</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>يسمح المورد بهؤلاء المستأجرين: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>تجيب صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>تجيب صفحة تسجيل الدخول بخطأ (⁨%1⁩). أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>تقبل خدمة تسجيل الدخول مفتاح ⁨API⁩ لهذا المورد.</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>لم يقل المشروع أي المضيفات تشارك في تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>لا يدرج المشروع كل مضيفات تسجيل الدخول هذا: أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>يدرج المشروع مضيفات تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>لا تعيد سلسلة المفاتيح ما أُعطيت. أعد تشغيلها، أو سجّل الخروج من سطح المكتب ثم الدخول.</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>لا تحذف سلسلة المفاتيح ما يُطلب حذفه. أعد تشغيلها، أو سجّل الخروج من سطح المكتب ثم الدخول.</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>حسابات سجّلت الخروج منها ما زالت في سلسلة المفاتيح. سيحاول ⁨Lanyard⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>سلسلة مفاتيحك تحفظ وتعيد وتحذف.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>لم تسجّل الدخول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>سجّلت الدخول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>يقبل ⁨Identity-Aware Proxy⁩ الجلسة.</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>يؤدي تسجيل الدخول إلى ⁨%1⁩ بدلًا من ⁨%2⁩، وهي الصفحة المتوقعة. لا تسجّل الدخول، وأخبر المسؤول.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>يؤدي ⁨Identity-Aware Proxy⁩ إلى ⁨%1⁩ بدلًا من ⁨%2⁩، وهي صفحة تسجيل الدخول المتوقعة. إذا استمر ذلك، فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>لا يؤدي ⁨Identity-Aware Proxy⁩ إلى ⁨%1⁩، وهي صفحة تسجيل الدخول المتوقعة. إذا استمر ذلك، فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>يؤدي «⁨%1⁩» إلى ⁨%2⁩ بدلًا من ⁨%3⁩، وهي صفحة تسجيل الدخول المتوقعة. ربما تطلب هذه الشبكة تسجيل الدخول أولًا: افتح أي صفحة ويب في متصفحك. وإن لم تطلب، فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>يعرض «⁨%1⁩» صفحة خاصة به بدلًا من أن يؤدي إلى ⁨%2⁩، وهي صفحة تسجيل الدخول المتوقعة. ربما تطلب هذه الشبكة تسجيل الدخول أولًا: افتح أي صفحة ويب في متصفحك. وإن لم تطلب، فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>يتعذّر الوصول إلى الوكيل ⁨%1⁩. تحقق من إعدادات الوكيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>يطلب الوكيل ⁨%1⁩ اسم المستخدم وكلمة المرور. اختر «تسجيل الدخول إلى الوكيل…» في قائمة ⁨Lanyard⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>بقي %L1 س %L2 د</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>خلال %L1 س %L2 د</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>قبل لحظات</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>قبل %L1 س %L2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>خلال أقل من دقيقة</numerusform>
            <numerusform>خلال دقيقة واحدة</numerusform>
            <numerusform>خلال دقيقتين</numerusform>
            <numerusform>خلال %Ln دقائق</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
            <numerusform>خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>مرحبًا بك في Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>إضافة مورد…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>يبقيك Lanyard مسجَّل الدخول إلى موارد الويب التي تستخدمها في العمل.

أضف المورد الأول: الصق العنوان الذي تفتحه في متصفحك.</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>يبقيك Lanyard مسجَّل الدخول إلى موارد الويب التي تستخدمها في العمل.

لم تُعدّ مؤسستك أي مورد بعد. راجع المسؤول.</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>لا يمكن قراءة هذا كملف.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>تتعذّر قراءة هذا: %1.</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>هذا أكبر من ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>⁨%1⁩ هنا حتى تضغط ⁨Ctrl+C⁩:</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>المقبس</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>في متصفح (يعمل مرة واحدة)</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>للأدوات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الاتصال</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>غيّر البروتوكول</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>لا تستطيع البوابة الاستماع على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>يجب أن تكون قيمة ⁨--listen⁩ هي ⁨127.0.0.1:PORT⁩ أو ⁨unix:PATH⁩، وليس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>«%1» ليس عنوان URL لمورد.</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>تعذرت قراءة الشهادات في «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>لا تمرّر البوابة طلبًا بهذا الشكل.</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>لا تتعامل البوابة إلا بـ⁨HTTP/1.1⁩.</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>هذه بوابة ⁨Lanyard⁩، وهي لا تستجيب لهذا الاسم.</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>طلبت هذا صفحة أخرى. لا تجيب البوابة إلا صفحاتها.</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>افتح العنوان الذي عرضه «⁨lanyard proxy⁩». يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>تحتاج البوابة إلى المستخدم وكلمة المرور اللذين عرضهما «⁨lanyard proxy⁩».</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>هذا العنوان لا ينتمي إلى المورد.</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>سجّل الدخول والخروج وبدّل المستأجر في ⁨Lanyard⁩، لا عبر بوابته.</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>تعذر الوصول إلى المورد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>كانت الجلسة قد انتهت وجُدّدت. أرسل الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>⁨Lanyard⁩ لا يعمل. شغّله لاستخدام البوابة.</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>رفض ⁨Identity-Aware Proxy⁩ الجلسة التي جُدّدت للتو.</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>سُحبت الجلسة. شغّل «⁨lanyard proxy⁩» من جديد.</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>لا تمرّر البوابة ردًا بهذا الشكل</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>لم يجب خلال أقل من ثانية</numerusform>
            <numerusform>لم يجب خلال ثانية واحدة</numerusform>
            <numerusform>لم يجب خلال ثانيتين</numerusform>
            <numerusform>لم يجب خلال %Ln ثوانٍ</numerusform>
            <numerusform>لم يجب خلال %Ln ثانية</numerusform>
            <numerusform>لم يجب خلال %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>مفتاح مكرر.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>القيم متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>هذا ليس JSON: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>يوجد هنا محرف NUL.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>يجب أن يكون هذا true أو false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>يجب أن يكون هذا رقمًا.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>يجب أن يكون هذا نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>يجب أن يكون هذا قائمة بين [ ].</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>يجب أن يكون هذا كائنًا بين { }.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>يجب ألا يزيد هذا على %1 من المحارف.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>الإصدار 1 وحده مدعوم.</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>مفتاح غير معروف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>&quot;%1&quot; غير موجود هنا.</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>يجب أن يكون هذا إحدى القيم التالية: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>يجب أن يكون هذا وقتًا بتوقيت UTC، مثل ⁨&quot;2026-11-23T18:00:00Z&quot;⁩.</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>قيمة غير معروفة &quot;⁨%1⁩&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول تستخدم مفتاح API غير مفتاح هذا المورد.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول لا تحفظ إلا مستخدمًا مجهولًا.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول لا تحفظ إلا مستخدمين غير الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول تحفظ مستخدمها في ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول تسجّل خروج مستخدمها أو تتوقف عن حفظه.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأن صفحة تسجيل الدخول تحفظ مستخدمها في الذاكرة فقط أو لا تحفظه إطلاقًا.</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>عليك تسجيل الدخول كل ساعة لأنه تعذّرت قراءة ما تحفظه صفحة تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>لا توجد سلسلة مفاتيح افتراضية بعد. أنشئ واحدة وسيتابع Lanyard.</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>كانت قائمة الحسابات تالفة ويُعاد بناؤها من سلسلة المفاتيح. احتُفظ بالملف التالف باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>كانت قائمة الحسابات تالفة ويُعاد بناؤها من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>تعذّر حفظ قائمة الحسابات: ⁨%1⁩. تُحفظ في الذاكرة وستُكتب حالما يصبح ذلك ممكنًا.</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>ال&amp;جلسات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>لا مزيد في الجلسات…</numerusform>
            <numerusform>مورد آخر في الجلسات…</numerusform>
            <numerusform>موردان آخران في الجلسات…</numerusform>
            <numerusform>%Ln موارد أخرى في الجلسات…</numerusform>
            <numerusform>%Ln موردًا آخر في الجلسات…</numerusform>
            <numerusform>%Ln مورد آخر في الجلسات…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>لم تُعدّ مؤسستك أي مورد</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>ت&amp;جديد الآن</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>ت&amp;بديل المستأجر</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>تسجيل ال&amp;دخول إلى ⁨%1⁩…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>لا موارد لتسجيل ال&amp;دخول…</numerusform>
            <numerusform>تسجيل ال&amp;دخول إلى مورد واحد…</numerusform>
            <numerusform>تسجيل ال&amp;دخول إلى موردين…</numerusform>
            <numerusform>تسجيل ال&amp;دخول إلى %Ln موارد…</numerusform>
            <numerusform>تسجيل ال&amp;دخول إلى %Ln موردًا…</numerusform>
            <numerusform>تسجيل ال&amp;دخول إلى %Ln مورد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>آخر تسجيل دخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجَّل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>آخ&amp;ر…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>المستأجر</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>مسجَّل الخروج</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>بُدِّل المستأجر</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>لدى Lanyard مشكلة</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>مورد آخر</numerusform>
            <numerusform>موردان آخران</numerusform>
            <numerusform>%Ln موارد أخرى</numerusform>
            <numerusform>%Ln موردًا آخر</numerusform>
            <numerusform>%Ln مورد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>لا موارد لتسجيل الدخول إليها</numerusform>
            <numerusform>سجّل الدخول إلى مورد واحد</numerusform>
            <numerusform>سجّل الدخول إلى موردين</numerusform>
            <numerusform>سجّل الدخول إلى %Ln موارد</numerusform>
            <numerusform>سجّل الدخول إلى %Ln موردًا</numerusform>
            <numerusform>سجّل الدخول إلى %Ln مورد</numerusform>
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
        <translation>تنتهي جلسة ⁨%1⁩ في ⁨%2⁩</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>يتطلب هذا المورد تسجيل الدخول كل ساعة. سجّل الدخول الآن للمتابعة دون انقطاع.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>سجّل الدخول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>يعمل ⁨%1⁩ حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>انتهت جلسة ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>لا جلسات تنتهي قريبًا</numerusform>
            <numerusform>تنتهي جلسة واحدة قريبًا</numerusform>
            <numerusform>تنتهي جلستان قريبًا</numerusform>
            <numerusform>تنتهي %Ln جلسات قريبًا</numerusform>
            <numerusform>تنتهي %Ln جلسة قريبًا</numerusform>
            <numerusform>تنتهي %Ln جلسة قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>لم تنته أي جلسة</numerusform>
            <numerusform>انتهت جلسة واحدة</numerusform>
            <numerusform>انتهت جلستان</numerusform>
            <numerusform>انتهت %Ln جلسات</numerusform>
            <numerusform>انتهت %Ln جلسة</numerusform>
            <numerusform>انتهت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>يعمل Lanyard</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>لا توجد في سطح المكتب هذا علبة نظام للأيقونة. افتح Lanyard من قائمة التطبيقات لرؤية جلساتك.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
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
        <translation>لا موارد بعد</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>سُجِّل خروجك</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>سلسلة المفاتيح مقفلة: افتح قفلها للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>الجلسة نشطة</numerusform>
            <numerusform>الجلستان نشطتان</numerusform>
            <numerusform>كل الجلسات الـ%Ln نشطة</numerusform>
            <numerusform>كل الجلسات الـ%Ln نشطة</numerusform>
            <numerusform>كل الجلسات الـ%Ln نشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>سجّل الدخول من جديد: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>مسجَّل الخروج</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>نشطة، %1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>قيد التجديد</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>لا جلسة من أصل %L1 تتطلب تسجيل دخولك</numerusform>
            <numerusform>جلسة واحدة من أصل %L1 تتطلب تسجيل دخولك</numerusform>
            <numerusform>جلستان من أصل %L1 تتطلبان تسجيل دخولك</numerusform>
            <numerusform>%Ln جلسات من أصل %L1 تتطلب تسجيل دخولك</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 تتطلب تسجيل دخولك</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 تتطلب تسجيل دخولك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>لا جلسة من أصل %L1 فيها مشكلة</numerusform>
            <numerusform>جلسة واحدة من أصل %L1 فيها مشكلة</numerusform>
            <numerusform>جلستان من أصل %L1 فيهما مشكلة</numerusform>
            <numerusform>%Ln جلسات من أصل %L1 فيها مشكلة</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 فيها مشكلة</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 فيها مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>دون اتصال: لا تعمل أي جلسة من أصل %L1</numerusform>
            <numerusform>دون اتصال: لا تزال جلسة واحدة من أصل %L1 تعمل</numerusform>
            <numerusform>دون اتصال: لا تزال جلستان من أصل %L1 تعملان</numerusform>
            <numerusform>دون اتصال: لا تزال %Ln جلسات من أصل %L1 تعمل</numerusform>
            <numerusform>دون اتصال: لا تزال %Ln جلسة من أصل %L1 تعمل</numerusform>
            <numerusform>دون اتصال: لا تزال %Ln جلسة من أصل %L1 تعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>لا جلسة من أصل %L1 نشطة</numerusform>
            <numerusform>جلسة واحدة من أصل %L1 نشطة</numerusform>
            <numerusform>جلستان من أصل %L1 نشطتان</numerusform>
            <numerusform>%Ln جلسات من أصل %L1 نشطة</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 نشطة</numerusform>
            <numerusform>%Ln جلسة من أصل %L1 نشطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1: نشطة، والتجديد متوقف على اتصال محدود</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>التجديد متوقف على اتصال محدود: لا تعمل أي جلسة من أصل %L1</numerusform>
            <numerusform>التجديد متوقف على اتصال محدود: لا تزال جلسة واحدة من أصل %L1 تعمل</numerusform>
            <numerusform>التجديد متوقف على اتصال محدود: لا تزال جلستان من أصل %L1 تعملان</numerusform>
            <numerusform>التجديد متوقف على اتصال محدود: لا تزال %Ln جلسات من أصل %L1 تعمل</numerusform>
            <numerusform>التجديد متوقف على اتصال محدود: لا تزال %Ln جلسة من أصل %L1 تعمل</numerusform>
            <numerusform>التجديد متوقف على اتصال محدود: لا تزال %Ln جلسة من أصل %L1 تعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>مسجَّل الخروج: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>لا توجد سلسلة مفاتيح افتراضية: أنشئ واحدة للمتابعة</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>‏%1 رابط. يجب أن تكون السياسة ملفًا قائمًا بذاته.</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>‏%1 لا يملكه root.</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>يمكن لمستخدمين غير root تغيير %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>‏%1 ليس مجلدًا أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>لا توجد سياسة.</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>لا يستطيع الجميع قراءة ⁨%1⁩، لذلك سيرفض Lanyard السياسة.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>لا يجوز أن يرد هذا إلا في policy.json.</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>هذا مضبوط بالفعل في %1. اضبطه في ملف واحد.</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>لـ“%1” قيمة أخرى في %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>لا يمكن تجديد أي جلسة دون مضيف.</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>لا يستطيع أحد تسجيل الدخول دون مزوّد.</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>يجب أن يحتوي هذا على &quot;add&quot; أو &quot;replace&quot;، أحدهما فقط.</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>يجب ألا يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>يجب ألا يزيد هذا على %1 من المحارف.</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>يجب ألا يحتوي هذا على محارف تحكم.</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>يجب ألا يحتوي هذا على مسافات أو شرطات مائلة.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>يجب أن يكون هذا عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>يجب ألا يحتوي العنوان هنا على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>يجب ألا يحتوي العنوان هنا على استعلام (ما يلي علامة الاستفهام).</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>يجب ألا يحتوي العنوان هنا على جزء (ما يلي العلامة #).</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>مضيف هذا العنوان ليس اسم مضيف عاديًا.</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>لا يُقبل http غير المشفَّر إلا مع &quot;development&quot;: true. استخدم https.</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>لا يُقبل http غير المشفَّر أبدًا لكمبيوتر آخر. استخدم https.</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>يجب أن يكون هذا مضيفًا، أو host:port، دون https:// ودون *.</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>لا يُقبل عنوان IP هنا إلا مع &quot;development&quot;: true.</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>الملف %1 ليس قائمة شهادات بتنسيق PEM.</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>يجب أن يكون هذا اسم مضيف، أو ⁨*.⁩ يليها نطاق، دون ⁨https://⁩ ودون منفذ.</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>يجب أن يكون هذا معرّف مزوّد، مثل ⁨google.com⁩ أو ⁨saml.acme⁩ أو ⁨password⁩.</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>يجب أن يكون هذا من 1 إلى %1 من محارف ASCII القابلة للطباعة، دون مسافات في أوله أو آخره.</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>لا يرسل ⁨Lanyard⁩ اسم المستخدم وكلمة المرور إلا إلى هذا الوكيل، ويحفظهما في سلسلة المفاتيح. الاتصال بالوكيل غير مشفَّر، لذا قد يتمكن آخرون على شبكته من قراءتهما.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم المستخد&amp;م:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرو&amp;ر:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>لا يقبل الوكيل اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>يتعذّر الوصول إلى الوكيل. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>تعذّر حفظ كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>تعذّرت إزالة كلمة مرور الوكيل من سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>يطلب الخادم الوكيل ⁨%1⁩ اسم المستخدم وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>حلّ محلّه إجراء لاحق</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>قاطعه تسجيل دخول أو تسجيل خروج أو تبديل مستأجر لاحق.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>سُجِّل الدخول.</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>لا يوجد اتصال بالشبكة. سيجدّد Lanyard الجلسة عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. افتح أي صفحة ويب في متصفحك واتبع التعليمات.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>رفض وكيل الشبكة الاتصال. تحقق من إعدادات الوكيل في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>لا يمكن الوثوق بشهادة الخادم. لا تسجّل الدخول؛ وأخبر المسؤول.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>ساعة هذا الكمبيوتر غير صحيحة. اضبط التاريخ والوقت ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>طلبت خدمة تسجيل الدخول التمهل. سيعيد Lanyard المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>لا تستجيب خدمة تسجيل الدخول كما ينبغي. سيعيد Lanyard المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>لا تستجيب خدمة الوصول كما ينبغي. سيعيد Lanyard المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>تغيّرت كلمة المرور أو عنوان البريد الإلكتروني، أو سُجِّل خروجك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>هذا الحساب معطَّل. راجع المسؤول.</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>لم يعد هذا الحساب موجودًا. سجّل الدخول بحساب آخر أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>لم يعد تسجيل الدخول المحفوظ مقبولًا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>سجّل الدخول إلى هذا المورد للمتابعة.</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>لا يُسمح لمستأجرك باستخدام هذا المورد. بدّل المستأجر أو راجع المسؤول.</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>سُجِّل دخولك لكن لا يُسمح لك باستخدام هذا المورد. راجع المسؤول.</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>لم يُعدّ هذا المورد على نحو صحيح. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>صفحة تسجيل الدخول ليست الصفحة المتوقعة. لا تسجّل الدخول؛ وأخبر المسؤول.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها وسيتابع Lanyard تلقائيًا.</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>سلسلة المفاتيح لا تستجيب. سيتابع Lanyard تلقائيًا عندما تستجيب.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>حدث شيء غير متوقع. سيعيد Lanyard المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>الشبكة تطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>رفضه الوكيل</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>شهادة غير موثوقة</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>الساعة غير صحيحة</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>طُلب التمهل</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>خدمة تسجيل الدخول غير متاحة</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>خدمة الوصول غير متاحة</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>الحساب معطَّل</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>لم يعد الحساب موجودًا</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>لم يعد مقبولًا</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>المستأجر غير مسموح به</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>إعداد غير صحيح</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>تغيّرت صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>مشكلة غير متوقعة</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>التجديد متوقف لأن هذا الاتصال محدود. اختر «تجديد الآن» للتجديد رغم ذلك.</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>اتصال محدود</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>الوكيل يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>لا تسمح مؤسستك بهذه الطريقة لتسجيل الدخول. سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>تسجيل دخول غير مسموح</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>يطلب وكيل الشبكة اسم المستخدم وكلمة المرور. اختر «تسجيل الدخول إلى الوكيل…» في قائمة ⁨Lanyard⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>يتعذّر الوصول إلى ⁨%1⁩. تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>حاول مستخدم آخر لهذا الحاسوب الاتصال.</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>حاول برنامج الاتصال بصفة متصفح، ولم يتسنَّ معرفة أي برنامج هو.</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>حاول ⁨%1⁩ الاتصال بصفة متصفح وهو ليس جزءًا من Lanyard.</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>لا يمكن توصيل متصفحات Snap أو Flatpak مع Lanyard. استخدم متصفحًا مثبّتًا كحزمة من حزم نظامك.</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>حاول ⁨%1⁩ الاتصال وهو ليس متصفحًا مثبّتًا كحزمة من حزم نظامك.</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>إضافة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>اختارت مؤسستك الموارد؛ ولا يمكنك إضافة مورد.</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>اختارت مؤسستك هذا المورد؛ ولا يمكن إزالته.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>صفحة تسجيل الدخول ليست الصفحة التي عُرضت عليك قبل لحظات. انظر إليها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. ستُستخدم حساباتك ⁧%3⁩.</numerusform>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. سيُستخدم حسابك ⁧%3⁩.</numerusform>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. سيُستخدم حساباك ⁧%3⁩.</numerusform>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. ستُستخدم حساباتك ⁧%3⁩.</numerusform>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. ستُستخدم حساباتك ⁧%3⁩.</numerusform>
            <numerusform>يرسلك ⁨%1⁩ لتسجيل الدخول في ⁨%2⁩. ستُستخدم حساباتك ⁧%3⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>أدخل عنوانًا كاملًا يبدأ بـ https://</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>يحتاج &quot;authPage&quot; إلى &quot;apiKey&quot; بجانبه: كلاهما مطلوب.</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>يحتاج &quot;apiKey&quot; إلى &quot;authPage&quot; بجانبه: كلاهما مطلوب.</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>يوجد مدخل آخر له المعرّف &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>يقول النظام: %1.</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>إنه رابط رمزي.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>إنه ليس مجلدًا.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>إنه يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>وضع أذوناته %1 بدلًا من 700.</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>لا يمكن لـ Lanyard استخدام مجلده الخاص %1. %2 سجّل الخروج من سطح المكتب ثم سجّل الدخول من جديد، أو أخبر المسؤول.</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>هذا المتغير غير معيَّن إلى مسار مطلق.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>تجديد الآ&amp;ن</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>الإبقاء على جلسة متصفحي ن&amp;شطة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>ت&amp;بديل المستأجر</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>آ&amp;خر…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>إل&amp;غاء تسجيل الدخول بمتصفحي</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>تسجيل الدخول بمتصف&amp;حي…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>تعذّر تجديد بعض الجلسات</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>جارٍ تجديد كل الجلسات…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>جُدِّدت كل الجلسات.</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>يستخدم ⁨%1⁩ الآن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>جُدِّد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>لم يُبدَّل مستأجر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>جارٍ تبديل ⁨%1⁩ إلى ⁨%2⁩…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>لم يُسجَّل دخولك إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>سُجِّل دخولك إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>سجّل الدخول إلى ⁨%1⁩ في النافذة التي ستُفتح.</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>تعذّر تجديد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>جارٍ تجديد ⁨%1⁩…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>تعذّر فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>جارٍ فتح ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>سجّل الدخول إلى %1 في علامة التبويب التي تُفتح في متصفحك.</translation>
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
        <translation>عن الجلسة المحددة</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>المستأجر:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>صفحة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>تنتهي الجلسة:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>آخر تحقق:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>التجديد التالي:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>ما حدث خلال اليوم الأخير</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>اليوم الأخير: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>لم يعد ⁨Identity-Aware Proxy⁩ يقبل هذه الجلسة. جدّدها.</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>سجّلت الدخول إلى ⁨%1⁩ بمستأجر آخر. اختر المستأجر مرة أخرى للتبديل إليه.</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1، قيد التجديد</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>التجديد التالي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;Active&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>البحث في الجلسات</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>ال&amp;جلسات</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>تسجيل ال&amp;دخول إلى الكل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>إ&amp;نهاء Lanyard</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>ال&amp;مورد</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>لا توجد جلسة تطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>ب&amp;حث</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>لغة النظام (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>⁨%1⁩ (غير متاح)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>المتصفح الافتراضي</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>المتصفح الافتراضي (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>⁨%1⁩ (غير مثبَّت)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>إعادة ضبط الإعدادات</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>هل تريد إعادة ضبط كل الإعدادات؟</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>تعود كل الإعدادات إلى قيمها الافتراضية، ما عدا ما تديره مؤسستك.</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>تعود كل الإعدادات إلى قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة الضبط</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;اللغة:</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>تشغيل Lanyard عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>عندما تحتاج إليك جلسة</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>عند لزوم تسجيل الدخو&amp;ل:</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>إخطاري</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>فتح نافذة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>عرض ال&amp;إخطارات</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>من دونها لا يخبرك بأن شيئًا يحتاج إليك سوى الأيقونة والقائمة.</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>الموارد والشبكة</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>فتح في المتصفح باستخدا&amp;م:</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>ت&amp;جديد الجلسات على الاتصالات المحدودة</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>من دون ذلك تنتهي الجلسات على مثل هذا الاتصال بعد ساعة تقريبًا ما لم تجدّدها.</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>تديره مؤسستك</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>استعادة الإعدادات الا&amp;فتراضية…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>متصفحك</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>إ&amp;بقائي مسجّل الدخول في متصفحي</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>يتطلب إضافة Lanyard. تختار أنت المتصفحات والموارد في كل منها.</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>الم&amp;تصفحات…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>نسيان كلمة مرور ال&amp;وكيل</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>لم تُحفظ الإعدادات لتعذّر قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>تعذّر حفظ الإعدادات: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>يجب أن يكون هذا رمز لغة، مثل &quot;de&quot; أو &quot;pt-BR&quot;.</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>يجب أن يكون هذا اسم ملف سطح المكتب لمتصفح، مثل &quot;firefox.desktop&quot;.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>حساب مختلف</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>سجّلت الدخول باسم ⁨%1⁩، لكن هذا الحساب كان ⁨%2⁩. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>استخدام ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>الإبقاء على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>لم يتغير شيء. سجّل الدخول بحسابك أو أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>لا يمكن تجديد هذه الجلسة في الخلفية. %1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>لا يمكن تجديد هذه الجلسة في الخلفية لأن خدمة تسجيل الدخول ترفض Lanyard. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>لم تحفظ صفحة تسجيل الدخول تسجيل دخولك. سجّل الدخول في نافذة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>سجّلت الدخول في %1 باسم %2. هل هذا أنت، وهل يجوز لـ ⁨Lanyard⁩ إبقاؤك مسجّل الدخول؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>لا تسمح مؤسستك إلا بطرق معينة لتسجيل الدخول، وصفحة تسجيل الدخول هذه لا تخبر Lanyard بالطريقة التي استخدمتها. أبلغ المسؤول.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>تغيّرت صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>تغيّرت صفحة تسجيل الدخول لـ ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩. لا تتابع إلا إذا أخبرك المسؤول بأن تتوقع ذلك.</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>استخدام الصفحة الجديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>تعذّر فتح نافذة تسجيل الدخول أو أُغلقت بشكل غير متوقع. تحقق من تثبيت lanyard-signin ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>أنت تسجّل الدخول إلى هذا المورد بالفعل. أكمل ذلك أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>تسجيل الخروج أيضًا في مت&amp;صفحي الذي له جلسته الخاصة</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>هل تريد تسجيل الخروج من كل مكان؟</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>تسجيل الخروج من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>هل تريد تسجيل الخروج من ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>مسجَّل الخروج</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>لم ينجح تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>ينسى Lanyard جلستك في ⁨%1⁩ والحساب المرتبط بها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>تستخدم ⁧%1⁩ الحساب نفسه: ستعمل حتى تنتهي جلساتها، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
            <numerusform>يستخدم ⁧%1⁩ الحساب نفسه: سيعمل حتى تنتهي جلسته، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
            <numerusform>يستخدم ⁧%1⁩ الحساب نفسه: سيعملان حتى تنتهي جلستاهما، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
            <numerusform>تستخدم ⁧%1⁩ الحساب نفسه: ستعمل حتى تنتهي جلساتها، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
            <numerusform>تستخدم ⁧%1⁩ الحساب نفسه: ستعمل حتى تنتهي جلساتها، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
            <numerusform>تستخدم ⁧%1⁩ الحساب نفسه: ستعمل حتى تنتهي جلساتها، ثم يجب أن تسجّل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>ينسى Lanyard كل الجلسات وكل الحسابات، ويغلق النوافذ التي تعرضها.</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>سيُسجَّل خروجك من ⁧%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>لن يُسجَّل خروجك من أي مورد.</numerusform>
            <numerusform>سيُسجَّل خروجك من مورد واحد.</numerusform>
            <numerusform>سيُسجَّل خروجك من موردين.</numerusform>
            <numerusform>سيُسجَّل خروجك من %Ln موارد.</numerusform>
            <numerusform>سيُسجَّل خروجك من %Ln موردًا.</numerusform>
            <numerusform>سيُسجَّل خروجك من %Ln مورد.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>سُجِّل خروجك من ⁧%1⁩.</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>تعمل حتى انتهاء جلساتها، ثم عليك تسجيل الدخول من جديد: ⁧%1⁩.</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>قد تعمل نسخ الجلسة، في متصفح مثلًا، حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>تعذّر تغيير سلسلة المفاتيح الآن. ستُحذف هذه الحسابات حالما يمكن ذلك: ⁧%1⁩.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>ربما لا يزال متصفحك مسجّل الدخول: ⁨%1⁩. يزيل Lanyard الجلسة منه عند اتصال المتصفح.</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>لا يزال متصفحك مسجّل الدخول في ⁨%1⁩: ⁨%2⁩. يسجّل Lanyard خروجك منه الآن، وتُظهر الإعدادات متى يتم ذلك.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سُجِّل خروجك.</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>تعذّر إخبار الخادم، لكن Lanyard نسي الجلسة.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>ينسى Lanyard جلسته والحساب المرتبط بها. يمكنك إضافته من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>ينسى Lanyard جلسته. ويبقى الحساب المرتبط بها من أجل ⁧%1⁩. يمكنك إضافته من جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>تبديل المستأجر</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>هل تريد تبديل ⁨%1⁩ إلى ⁨%2⁩؟</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>لا توجد صفحات من ⁨%1⁩ مفتوحة في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
            <numerusform>صفحة واحدة من ⁨%1⁩ مفتوحة في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
            <numerusform>صفحتان من ⁨%1⁩ مفتوحتان في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
            <numerusform>%Ln صفحات من ⁨%1⁩ مفتوحة في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
            <numerusform>%Ln صفحة من ⁨%1⁩ مفتوحة في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
            <numerusform>%Ln صفحة من ⁨%1⁩ مفتوحة في متصفحك. ستسألك كل صفحة عن إعادة تحميلها أو الإبقاء عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>ستُغلق نافذة Lanyard الخاصة بـ ⁨%1⁩ ثم تُفتح من جديد. احفظ عملك فيها أولًا.</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>دخول، تبديل، خروج</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>جُدِّدت</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>بُدِّل المستأجر</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>بُدِّل إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>سُجِّل الدخول</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>سُجِّل الدخول، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>مسجَّل الخروج</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>أمس ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>لم يحدث شيء خلال اليوم الأخير.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>منتهية أو غير مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>لا تجديد</numerusform>
            <numerusform>تجديد واحد</numerusform>
            <numerusform>تجديدان</numerusform>
            <numerusform>%Ln تجديدات</numerusform>
            <numerusform>%Ln تجديدًا</numerusform>
            <numerusform>%Ln تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>لا مشكلات: %1 %2</numerusform>
            <numerusform>مشكلة واحدة: %1 ⁨%2⁩</numerusform>
            <numerusform>مشكلتان: %1 ⁨%2⁩</numerusform>
            <numerusform>%Ln مشكلات: %1 ⁨%2⁩</numerusform>
            <numerusform>%Ln مشكلة: %1 ⁨%2⁩</numerusform>
            <numerusform>%Ln مشكلة: %1 ⁨%2⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>لا تبديل للمستأجر</numerusform>
            <numerusform>تبديل واحد للمستأجر</numerusform>
            <numerusform>تبديلان للمستأجر</numerusform>
            <numerusform>%Ln تبديلات للمستأجر</numerusform>
            <numerusform>%Ln تبديلًا للمستأجر</numerusform>
            <numerusform>%Ln تبديل للمستأجر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>لا تسجيل دخول</numerusform>
            <numerusform>تسجيل دخول واحد</numerusform>
            <numerusform>تسجيلا دخول</numerusform>
            <numerusform>%Ln تسجيلات دخول</numerusform>
            <numerusform>%Ln تسجيل دخول</numerusform>
            <numerusform>%Ln تسجيل دخول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>مخطط زمني لليوم الأخير</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 احتُفظ بالملف باسم ⁨%2⁩.</translation>
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
        <translation>يستخدم ⁨%1⁩ الآن ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>لا موارد تتطلب تسجيل دخولك. %1</numerusform>
            <numerusform>مورد واحد يتطلب تسجيل دخولك. %1</numerusform>
            <numerusform>موردان يتطلبان تسجيل دخولك. %1</numerusform>
            <numerusform>%Ln موارد تتطلب تسجيل دخولك. %1</numerusform>
            <numerusform>%Ln موردًا يتطلب تسجيل دخولك. %1</numerusform>
            <numerusform>%Ln مورد يتطلب تسجيل دخولك. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>تنتهي جلسة ⁨%1⁩ قريبًا ولم يمكن تجديدها بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>لا جلسات تنتهي قريبًا.</numerusform>
            <numerusform>تنتهي جلسة واحدة قريبًا ولم يمكن تجديدها بعد.</numerusform>
            <numerusform>تنتهي جلستان قريبًا ولم يمكن تجديدهما بعد.</numerusform>
            <numerusform>تنتهي %Ln جلسات قريبًا ولم يمكن تجديدها بعد.</numerusform>
            <numerusform>تنتهي %Ln جلسة قريبًا ولم يمكن تجديدها بعد.</numerusform>
            <numerusform>تنتهي %Ln جلسة قريبًا ولم يمكن تجديدها بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>تستخدم بعض مواردك http غير المشفَّر، وهو للتطوير فقط: لن تُستخدم.</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>لم تُحفظ قائمة مواردك لتعذّر قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>تعذّر حفظ قائمة مواردك: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>ترفض خدمة تسجيل الدخول مفتاح API لهذا المورد. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>تطلب خدمة تسجيل الدخول إثباتًا من App Check لا تقدمه إلا صفحة تسجيل الدخول. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>خدمة تسجيل الدخول معطلة أو موقوفة لمشروع هذا المورد. أخبر المسؤول.</translation>
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
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>هل تريد إزالة ⁨%1⁩ من Lanyard؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>كيف يعمل Lanyard</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>سجّل الدخول مرة واحدة؛ ويبقيك Lanyard مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>لكل مورد جلسة مدتها ساعة تقريبًا. يجدّدها Lanyard في الخلفية كي لا تنتهي أبدًا أثناء عملك. وتتغير الأيقونة عندما يلزم أن تفعل شيئًا.

يعرض «فتح» موردًا في نافذة لديها هذه الجلسة. ويسلّم «فتح في المتصفح» العنوان إلى متصفح الويب الذي له جلسته الخاصة.

يغيّر «تبديل المستأجر» الحساب الذي يراه المورد. وينسى «تسجيل الخروج» الجلسة والحساب على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>حول Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>يبقي جلساتك خلف Identity-Aware Proxy نشطة.

مرخَّص بموجب رخصة أباتشي، الإصدار 2.0.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>أُضيف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>⁨%1⁩ موجود في قائمتك بالفعل.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>تعذّرت إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>لا تسمح سياسة المسؤول بهذا المتصفح.</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>لقد رفضت.</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>لقد رفضت قبل قليل.</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>لم يعد Lanyard يعرف هذا المورد أو هذا المتصفح.</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>أجب أولًا عن سؤال Lanyard الآخر.</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>تغيّر هذا أثناء سؤالك. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>لا يعمل هذا إلا حيث ثبّت مسؤول إضافة ⁨Lanyard⁩. سجّل الدخول في نافذة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>لا يجوز لإضافة ⁨Lanyard⁩ استخدام هذا المورد أو صفحة تسجيل الدخول الخاصة به. عطّل المورد في الإضافة ثم فعّله من جديد.</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>فُتح المورد دون أن يطلب منك تسجيل الدخول. سجّل الدخول في نافذة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>لم تحفظ صفحة تسجيل الدخول شيئًا يمكن لـ ⁨Lanyard⁩ استخدامه. سجّل الدخول في نافذة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>لم ينجح تسجيل الدخول في متصفحك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>تعذّر على ⁨Lanyard⁩ معرفة من سجّل الدخول في متصفحك. سجّل الدخول في نافذة ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>لم تسجّل الدخول خلال عشر دقائق. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>لا تسمح سياسة المسؤول بتسجيل الدخول بمتصفحك الخاص.</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>ينتظر ⁨Lanyard⁩ تسجيل دخول آخر في متصفحك.</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>أُغلق المتصفح قبل أن تسجّل الدخول.</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>هذا المورد غير مفعّل في أي متصفح متصل بـ ⁨Lanyard⁩.</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>انتهى الاتصال بهذا المتصفّح أثناء سؤالك. حاول مجددًا بعد بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>كانت قائمة المتصفحات تالفة. أعد توصيل متصفحاتك.</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>كانت قائمة المتصفحات تالفة. أعد توصيل متصفحاتك. احتُفظ بالملف التالف باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>عدد المتصفحات المتصلة مع Lanyard كبير جدًا. أزل أحدها في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>تعذّر حفظ قائمة المتصفحات: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>قد يصل إليه مستخدمون آخرون</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>لا يمكن للمتصفحات الوصول إلى Lanyard عند ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>يسأل Lanyard الآن عن متصفح آخر.</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>أُجيب عن السؤال الأخير بلا. أعد المحاولة بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>⁨browserBridge.mode⁩: يجب أن تنص السياسة على «⁨ask⁩» أو «⁨on⁩».</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>⁨%1⁩: تحتاج الإضافة هنا إلى عنوان ⁨https⁩ لـ«⁨%2⁩».</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>⁨resources⁩: لا يوجد في السياسة ما يُسمح به في متصفح.</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>هذا مفتاح خاص، ولا مكان له هنا أبدًا. أعطِ نصفه العام: ⁨openssl pkey -in KEY.pem -pubout⁩</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>هذا ليس مفتاح ⁨RSA⁩ عامًا.</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>⁨--url⁩: هذا ليس عنوان ⁨https⁩ لمجلد.</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>تتعذّر قراءة ⁨manifest.json⁩ الخاص بالإضافة.</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>لا يمكن للأوامر الوصول إلى Lanyard عند ⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>قد يستخدمه آخرون أيضًا</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>اتصال آمن، تم التحقق منه لدى هيئات إصدار الشهادات الموثوق بها.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>تعذّر تحميل الصفحة.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفَّر.</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>لا صفحة</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>هذه الصفحة من ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفَّر</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;تخطي</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>حظر مربعات الحوار الأخرى من هذه الصفحة</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>تقول الصفحة:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>يقول ⁨%1⁩:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ استخدام الكاميرا. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ استخدام الميكروفون. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ استخدام الكاميرا والميكروفون. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ معرفة موقعك. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ عرض إخطارات. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ تسجيل شاشتك. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ قفل مؤشر الفأرة. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>لا يمكن لهذه النافذة الطباعة. استخدم متصفحك لذلك.</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ ملفًا. لا يحتاج تسجيل الدخول إلى ملفات، لذا لم ترسل هذه النافذة شيئًا.</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ مجلدًا كاملًا. لا ترسل هذه النافذة إلا ملفات مفردة.</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>أراد ⁨%1⁩ فتح نافذة أخرى. أغلق النوافذ الأخرى أولًا.</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ كلمة مرور في الخلفية. لا تجيب هذه النافذة إلا الصفحة التي تراها.</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>لم يُنزَّل «⁨%1⁩». استخدم متصفحك للتنزيلات.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>لا يمكن الوثوق بشهادة ⁨%1⁩، لذا لم يُحمَّل شيء من هناك.</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>لا تفتح هذه النافذة إلا صفحات الويب، لذا لم يُتبَع رابط الصفحة إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>لا تعرض هذه النافذة إلا صفحات ويب مشفَّرة؛ ولم تنتقل إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>لم تنتقل هذه النافذة إلى ⁨%1⁩ لأن العنوان غير صحيح أو يحتوي على اسم مستخدم.</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>لا يسمح ⁨%1⁩ بتسجيل الدخول داخل تطبيقات أخرى مثل هذه النافذة. يمكنك فتح ⁨%2⁩ في متصفحك وتسجيل الدخول هناك، لكن ذلك لا يسجّل دخول Lanyard.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>تعذّر عرض ⁨%1⁩. %2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>لا يستجيب الخادم. تحقق من اتصالك بالشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>أجاب الخادم بخطأ ودون صفحة. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>تعذّر تشغيل متصفحك.</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ استخدام الحافظة. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ رؤية خطوطك. لا تسمح هذه النافذة بذلك.</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>طلب ⁨%1⁩ شيئًا لا تسمح به هذه النافذة.</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>جزء من هذه الصفحة ناقص، لأنه لا يمكن الوثوق بشهادة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>يطلب ⁨%1⁩ مفتاح أمان أو مفتاح مرور لا تستطيع هذه النافذة استخدامه. اختر طريقة أخرى لتسجيل الدخول إذا عرضتها الصفحة.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>يطلب ⁨%1⁩ اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>الاتصال غير مشفَّر: يمكن لآخرين قراءة ما تكتبه.</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>يطلب الخادم الوكيل ⁨%1⁩ اسم مستخدم وكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SecurityKeyDialog</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>مفتاح الأمان</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>يطلب ⁨%1⁩ مفتاح الأمان الخاص بك.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>أدخل المفتاح ثم المسه.</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>المس المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>هذا ليس رمز PIN للمفتاح. بعد محاولات خاطئة كثيرة يُقفل المفتاح.</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>هذا أقصر من أن يكون رمز PIN للمفتاح.</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>لا يمكن أن يحتوي رمز PIN للمفتاح على هذه الأحرف.</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>هذا هو رمز PIN الحالي. اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>لا يتعرف المفتاح على إصبعك. اكتب رمز PIN الخاص به.</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>ليس للمفتاح رمز PIN بعد. اختر رمزًا.</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>يحتاج المفتاح إلى رمز PIN جديد. اختر رمزًا.</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>اكتب رمز PIN الخاص بالمفتاح.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>لم يُلمس المفتاح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>هذا المفتاح غير مسجّل هناك. جرّب مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>هذا المفتاح مسجّل هناك بالفعل.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>رموز PIN خاطئة كثيرة. انزع المفتاح وأدخله من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>رموز PIN خاطئة كثيرة: المفتاح مقفل، ويجب إعادة تعيينه قبل أن يعمل مجددًا.</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>نُزع المفتاح قبل الأوان.</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>لا يستطيع هذا المفتاح تنفيذ ما تطلبه الصفحة. جرّب مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>لا يتسع هذا المفتاح لحساب آخر.</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>لم يعمل المفتاح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>في المفتاح عدة حسابات. أيها تريد؟</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>سجّل الدخول إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>تسجيل الدخول %L1 من %L2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>انتهت جلستك في ⁨%1⁩. يجدّدها Lanyard…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>جارٍ إنهاء تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>يتحقق Lanyard من جلستك في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>تعذّر عرض ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>توقفت الصفحة عن العمل مرتين. أغلق هذه النافذة وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>العودة إلى الحجم المعتاد (⁨%1⁩)</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how large a page is shown</extracomment>
        <translation>%L1٪</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your sessions alive.</source>
        <translation>يبقي جلساتك نشطة.</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>قراءة السياسة من FILE، ما لم يثبّت المسؤول سياسة.</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>عرض نافذة الجلسات.</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>يعمل lanyard-tray آخر لكنه لا يستجيب. سجّل الخروج من سطح المكتب ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>عدم فعل شيء إذا كان Lanyard يعمل بالفعل، كما عند تسجيل الدخول إلى سطح المكتب.</translation>
    </message>
</context>
</TS>
