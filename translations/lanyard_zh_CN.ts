<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>与这台计算机上的 Lanyard 一起，让您的浏览器在公司网站上保持登录。</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>已与这台计算机上的 Lanyard 连接。</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>正在与 Lanyard 连接…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>Lanyard 可以让此浏览器在您的网站上保持登录。</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>这台计算机上未安装 Lanyard，或者此浏览器无法启动它。</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>这台计算机上的 Lanyard 不认识此扩展程序。</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>您的管理员不允许此浏览器与 Lanyard 连接。</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>此个人资料的一个副本已与 Lanyard 连接。</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>Lanyard 未在这台计算机上运行。</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>连接此浏览器</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>打开 Lanyard</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>断开此浏览器</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>此浏览器中的网站</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>Lanyard 还没有网站。</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>未在此浏览器中使用。</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>您的管理员不允许在浏览器中使用此网站。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>已以 %1 登录。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>未登录。</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在续期…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>此浏览器以 %1 登录。</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>此浏览器以其他人的身份登录。</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>使用 Lanyard 的会话</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>您已在此浏览器中注销。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>该网站不接受此浏览器中的会话。</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>您的浏览器设置阻止了此网站的 Cookie。</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>您的管理员在此网站上禁止扩展程序。</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>允许</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>会话过长，无法存入浏览器的 Cookie。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>您发送到 %1 的内容未送达。请在该标签页中后退并重新发送。</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>正在为您重新登录…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>在此处也保持登录</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>%2 的此页面显示了 %1，它在此处保持登录。</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>不再在此处保持登录</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>用此浏览器登录</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>Lanyard 正在等待您在打开的标签页中登录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>Lanyard 已将 %1 切换到 %2。</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>重新加载页面</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>保留页面</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>Lanyard 无法在此浏览器中访问此网站的登录页，因此退出登录时无法结束那里的登录。</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>Lanyard 正在这台计算机上询问您。</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>Lanyard 与此扩展程序无法相互理解。请将两者都更新。</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>此处 Lanyard 未用于浏览器。如果您的管理员允许，可以在 Lanyard 的设置中打开。</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>Lanyard 无权在此浏览器中访问此网站。</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>在此处，Lanyard 无法暂缓会话结束后发送的内容。页面会自行恢复，表单需要重新发送。</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>%2 的此页面显示了 %1。</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>此页面是在切换之前加载的。在您决定之前，它不会发送任何内容。</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>此页面是在切换之前加载的。它现在发送的内容将使用新的会话。</translation>
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
        <translation>您的密钥环中没有此登录信息。如果您使用其他密钥环，请打开它，Lanyard 会自动继续；否则请重新登录。</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>添加资源</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N):</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>这不是网址。网址形如 https://wiki.example.com/。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>正在添加 %1…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>粘贴您在浏览器中打开的地址。Lanyard 会查明如何在那里登录，并在添加任何内容之前询问您。</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>您是在这里登录吗？</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>您将在登录页面上输入密码。仅当您确认该页面属于您的组织时才添加此资源。</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>登录页面：</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>项目密钥：</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>租户：</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>账号：</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 决定 Lanyard 是否在登录时启动，但它不是由 Lanyard 写入的。请在那里更改，或将其移除。</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>必须是 &quot;chromium&quot;、&quot;chrome&quot;、&quot;edge&quot; 或 &quot;firefox&quot; 之一。</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>必须是资源的 ID。</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>空列表不允许任何内容：请写 &quot;mode&quot;: &quot;off&quot;，或省略该列表。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 已在其他浏览器中打开</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1已改用桌面的默认浏览器。</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>无法启动任何网页浏览器。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>连接浏览器</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>使用浏览器</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>要将 %1 连接到 Lanyard 吗？</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>要在 %1 中保持登录 %2 吗？</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>有人在此浏览器的 Lanyard 扩展菜单中点击了“连接”。连接后，它会看到您的资源名称，并逐个获得您允许的会话。</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>如果不是您本人，请选择“否”。</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 的会话将保存在此浏览器中（本计算机的磁盘上），直到结束，并会在结束前换成新的会话。您可以在设置中撤销。</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>浏览器会将其发送到 %1 的所有端口，而不仅是端口 %2。除非您信任那里运行的一切，否则请选择“否”。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>保持登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>这不是网址，因此未启动浏览器。</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>未安装浏览器 %1。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>无法启动 %1：%2。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>浏览器和资源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>移除浏览器(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>移除浏览器</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>Lanyard 带入其中的会话将从中移除。</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>它目前未连接：其会话将在连接时移除，或在一小时内结束。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>自 %1 起未连接</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>管理员不允许</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>只有 https 地址才能在浏览器中使用</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>此资源的会话无法在浏览器中使用</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>Lanyard 目前没有会话</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>资源在此浏览器中拒绝了会话</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>您的浏览器设置阻止了此网站的 Cookie</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>已被管理员阻止</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>扩展无法访问此网站：请在扩展菜单中允许</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>会话过长，无法放入 Cookie</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>那里登录的是其他人</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>在那里以 %1 的身份登录</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>您已在浏览器中注销</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>浏览器丢失了会话</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>在浏览器中保持登录的功能已关闭，由设置或管理员的策略决定。</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>没有已连接的浏览器。请在浏览器的 Lanyard 扩展菜单中点击“连接”。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>正在等待您在那里登录</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>自 %1 起等待注销；在浏览器连接之前仍处于登录状态</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>自 %1 起等待注销；浏览器仍登录在 %2</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>已对所有浏览器关闭</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>自 %1 起等待注销；在您允许扩展访问此网站之前仍处于登录状态</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>此网站不在 Identity-Aware Proxy 之后，因此没有需要保持的会话。</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>此网站在使用 Google 账号的 Identity-Aware Proxy 之后；其会话不需要 Lanyard 的帮助。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>Identity-Aware Proxy 重定向到的页面不是外部身份的登录页面。</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>已切换租户</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>已续期</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1”不是资源的 URL。</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>“%1”不会传给 curl：它可能将您的会话带往别处，或者不完整。</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>无法启动 curl：%1。</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>显示会话最近发生的情况。</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>随情况发生持续显示，直到中断。</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE 是 ID、名称或资源下的任意 URL。“lanyard 命令 --help”提供更多说明。
退出代码：0 完成，1 失败或已取消，2 用法错误，3 需要登录，4 Lanyard 未运行，
5 稍后重试，6 策略禁止。</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>未指定命令。“lanyard --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>“%1”不是命令。“lanyard --help”会列出所有命令。</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>输出未能完整写入。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>有一个参数为空。</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1：“%2”不是一天以内的时长，例如 90s、10m 或 1h30m。</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>查明 URL 背后是什么，并将其添加。</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>资源的名称。</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>已添加为“%1”。下一步：lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>移除您添加的资源及其会话。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>输出资源的 ID 令牌，供调用该资源的程序使用。</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>令牌至少需要有效多长时间；未指定时为 5m。</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>输出完整的标头：Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>输出资源会话的 Cookie。</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Cookie 标头（未指定时）、供 curl 和 wget 使用的 Cookie 文件，或 JSON。</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format：“%1”不是 header、netscape、json 之一。</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>在窗口中登录资源。</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>登录到此租户。</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>已登录 %1。</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>立即续期会话。</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>续期所有会话。</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>请指定一个 RESOURCE 或 --all。</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>所有会话均已续期。</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>%1 的会话已续期。</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 现在使用 %2。</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>从资源注销，并清除其各租户的账号。</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>从所有资源注销，并清除所有账号。</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>请指定一个 RESOURCE 或 --everywhere。</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>在拥有其会话的窗口中显示资源。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 已打开。</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>退出 Lanyard。在重新运行之前，会话不会续期。</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>Lanyard 正在完成工作，之后将退出。</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard 已退出。</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>显示会话是否有效、还有多长时间，以及无效的原因。</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>输出 JSON；其格式稳定不变。</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>所有会话均有效时以 0 退出，需要登录时为 3，等待即可时为 5，否则为 1。</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>与 --check 一起使用：至少在这段时间内有效。</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid 需与 --check 一起使用。</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>您的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>您的密钥环没有响应。</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>尚无资源。使用以下命令添加：lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>还没有默认密钥环。</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>显示已连接的浏览器，以及每个浏览器登录了哪些资源。</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>在您自己的浏览器中保持登录某个资源。Lanyard 会先询问您。</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>从您自己的浏览器中移除某个资源的会话。</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>连接了多个浏览器时，浏览器的 ID 或名称。</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>您的浏览器将保持登录 %1。</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>已从您的浏览器中移除 %1。</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout 必须是秒数，或 90s、10m 这样的时长，不能是“%1”。</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>--json 的格式是稳定的：可能会增加键，时间为 UTC。使用 --check 时，退出代码表示当前状态，供脚本使用。</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>有变化时重新显示，直到被中断。</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>等待您完成登录且会话通过验证。</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>Lanyard 会在会话结束前自动续期。</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>将资源切换到另一个租户。</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>仅当您之前未登录该租户时才会打开窗口。</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>说明还会影响哪些资源，以及会话的副本在何时之前可能仍有效。</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>令牌在有效期内等同于密码。不要写在命令行上，因为这台计算机的所有用户都能看到：请通过管道传递，或使用 lanyard curl。</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>它们在会话期间等同于密码，且只属于此资源。</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>使用 curl 和会话访问资源。</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>curl 参数</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>运行一个获得资源会话的命令。</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>使用 --json 时，每个事件是单独一行的 JSON 对象。</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>仅输出错误。</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>超过此时间后放弃。</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>无法传递会话：%1。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>无法启动“%1”：%2。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch 不能与 --check 或 --quiet 一起使用。</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>会话位于命令所继承的两个内存文件中：LANYARD_COOKIE_FILE 指向供 curl 和 wget 使用的 Cookie 文件，LANYARD_HEADER_FILE 指向 Cookie 标头。它不在任何参数或环境变量中，命令运行期间不会续期。</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>用您自己的、已启用该资源的浏览器登录。</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>请指定 --tenant 或 --browser 之一：在浏览器中由登录页面询问。</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>同时信任这些证书颁发机构 (PEM)。</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>改为提供它专用的网关，由网关为会话续期：LANYARD_GATEWAY 是地址，LANYARD_NETRC_FILE 和 LANYARD_HEADER_FILE 指明含有密码的文件。</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>在此计算机上提供资源，并附上其会话。</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>为无法登录的工具和浏览器运行网关，直到被中断。浏览器打开第一个地址，该地址只能使用一次。工具使用另一个地址，并提供用户和密码，或在 Lanyard-Secret 标头中提供密码；通过本地套接字则两者都不需要。会话会按需续期，且绝不会到达客户端。注销后，网关会在一秒内拒绝一切请求。来自其他页面的请求会被拒绝。</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT（默认 0：任一空闲端口）或 unix:PATH。</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>根据贵组织的策略制作其自己的浏览器扩展。</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>供管理员使用。会新建 FOLDER：扩展、供每台计算机使用的文件，以及供您的 Web 服务器使用的文件。密钥的私有部分留在您那里。</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>您的扩展的 RSA 公钥（PEM）。</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>您的 Web 服务器上发布该扩展的文件夹。</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>规定哪些网站可以在浏览器中使用的策略。</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>您已获得 Firefox 签名的附加组件的 ID。</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>各计算机上 lanyard-bridge 的位置（若与此处不同）。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>无法创建 %1，或它已存在。</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>“browser package”需要 --key 和 --url。</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1：扩展 %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert 需与 --gateway 一起使用。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>您桌面的自动启动项</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>由 %1 锁定</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>策略有效。资源：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>“%1”不是策略的键。</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>在下发之前检查策略，或检查当前生效的策略。</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>供管理员使用。PATH 是策略文件，或像 /etc/lanyard 那样包含 policy.json 和 policy.d 的文件夹。错误会连同文件、行号和键一起指出。</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>显示每个生效的值、其来源以及哪些已锁定。</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>供管理员使用。KEY 是一个值，例如 exportSessions，或某个资源的全部：resources.wiki。</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>如同 Lanyard 以此文件启动一样。</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>无法访问系统日志：%1。</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json 与 --journal 不能同时使用。</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>改为写入系统日志，并带有 LANYARD_RESOURCE、LANYARD_STATE 等字段。</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>将运行中的网关的密码或 ID 令牌告知 git。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>会话（已核实）</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>检查未能按时完成。</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>逐步查找问题所在。</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>检查 Lanyard、策略、密钥环和桌面，以及每个资源从主机名到会话的各个环节，Lanyard 未运行时也可使用。对每一步显示结果、耗时和处理办法。依赖失败步骤的步骤不会尝试。不做任何更改：只会在密钥环中写入一个条目并随即删除。退出代码取最严重的一步；警告 (!) 不计。</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>启动 Lanyard 时所用的策略（如不在默认位置）。</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>由 git 调用的凭据助手。它为您自己的网关应答，不存储任何内容。</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>也用 ID 令牌为资源应答（git 2.46 及更高版本）。git 会将令牌发送给该资源，该资源因此可在最长一小时内以您的身份使用该项目和租户中的其他资源。</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>不含名称、地址和机密的文本文件：%1。</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>发送之前请先阅读：%1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>使用 --json 时，请指定一个文件。</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>终端无法显示 zip 文件。请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 已经存在。请指定一个新文件。</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>为提供帮助的人写一个文件，不含名称和机密。</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>像 doctor 一样检查所有内容，并写出一个由文本文件组成的 zip 文件：版本、状态、事件、doctor 的结果，以及日志的每一行在 Lanyard 源代码中的位置。其中没有名称、地址和服务器说过的话；资源、账号和租户用编号代替。发送之前请先阅读：README.txt 说明各个文件的内容。FILE 必须是新文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>会话通过匿名 Cookie 文件传递，仅对资源的主机有效。可能将会话发送到别处或泄露会话的 curl 选项会被拒绝，例如 -K、-x、-k、-v、--next、--resolve 和其他 URL，缩写的选项也会被拒绝。不会读取您的 .curlrc。如果 Identity-Aware Proxy 表示会话已结束，则会续期并重复请求一次，除非数据来自标准输入或管道。退出代码为 curl 的退出代码。</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>“lanyard %1”之后需要以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>添加资源(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>登录代理(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>立即全部续期(&amp;R)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>全部注销(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>Lanyard 的工作方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>关于 Lanyard(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>未设置 XDG_RUNTIME_DIR，因此找不到 Lanyard。请在桌面会话中运行此命令。</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>Lanyard 没有响应。请稍后再试。</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>Lanyard 未运行。请从菜单或使用“lanyard-tray”启动。</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>代替 Lanyard 响应的程序属于其他用户。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>无法理解 Lanyard 的响应（%1）。该命令与 Lanyard 的版本是否相同？</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>Lanyard 的响应过长。</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>Lanyard 在响应之前已退出。</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>没有名为“%1”的资源。“lanyard status”会列出所有资源。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>管理员的策略不允许将会话交给其他程序。</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>这不是完整的 URL；完整的 URL 形如 https://wiki.example.com/。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>管理员的策略不允许添加资源。</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>“%1”来自管理员的策略，无法移除。</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>尚无浏览器连接到 Lanyard。</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>“%1”无法确定唯一的浏览器。“lanyard browser status”会列出它们的 ID。</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>此资源没有有效期那么长的令牌。最多可要求 %1s。</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>已连接多个浏览器。请用 --browser 指定其中一个；“lanyard browser status”会列出其 ID。</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>无（单一登录页面）</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>添加后登录</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1，已登录</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>此地址含有易与其他字符混淆的字符。请与您的组织提供的地址进行比较。</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>该项目未将 %1 列为登录地点。继续之前请咨询管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>“%1”的证书有效期为 %2 至 %3，而此计算机的日期为 %4。如果日期有误，请更正；否则请告知您的管理员。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>证书由贵组织的颁发机构“%1”颁发，该机构可能会读取此连接。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>证书由“%1”颁发。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>“%1”的证书属于“%2”。请勿登录，并告知您的管理员。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>“%1”的证书由“%2”颁发，而此计算机不信任该机构。请勿登录，并告知您的管理员。如果贵组织会检查连接，则缺少其颁发机构。</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>没有策略；一切使用默认值或您的选择。</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 已生效。</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>未知资源“%1”。</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>此处找不到主机“%1”。请检查名称，以及是否需要 VPN。</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>已找到主机“%1”。</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>“%1”有响应。</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>“%1”拒绝连接。请检查地址，或稍后重试。</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>“%1”没有响应。请检查是否需要 VPN，或稍后重试。</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>此资源不使用代理。</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>使用代理 %1。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>代理 %1 未能连接“%2”。请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>此资源未加密，策略允许用于开发。</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>“%1”有响应，但未能建立加密连接。可能被中间环节阻断：请告知您的管理员。</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>缺少程序 %1。请安装软件包 %2。</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>版本 %1 仍在运行，但已安装 %2。请退出 Lanyard 并重新启动。</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>Lanyard 正在运行。</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>面板可以显示 Lanyard 的图标。</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>没有面板显示 Lanyard 的图标。请在面板中添加系统托盘；在此之前，可在会话窗口中进行所有操作。</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>没有会话总线，因此无法通知。请登录桌面。</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>可以显示通知。</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>这里没有程序显示通知。请安装通知守护程序，或留意图标。</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>浏览器未连接：此功能已关闭。</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>尚无浏览器连接到 Lanyard。</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>您的浏览器均未连接。请启动一个，并检查其中的 Lanyard 扩展是否已启用。</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>您的浏览器已连接。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>这台计算机的时钟准确。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>Identity-Aware Proxy 要求在 %1 登录。</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>此资源没有租户。</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>此资源允许以下租户：%1。</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>登录页面有响应。</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>登录页面返回错误（%1）。请告知您的管理员。</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>登录服务接受此资源的 API 密钥。</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>项目没有说明哪些主机可以参与登录：%1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>项目没有列出此登录的所有主机：请告知您的管理员。</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>项目列出了此登录的主机。</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>密钥环没有返回所存的内容。请重新启动它，或注销桌面后重新登录。</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>密钥环没有删除应删除的内容。请重新启动它，或注销桌面后重新登录。</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>您已注销的账号仍在密钥环中。Lanyard 会重试。</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>您的密钥环可以存入、读取和删除。</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>您尚未登录 %1。</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>您已以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>Identity-Aware Proxy 接受该会话。</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>登录转到了 %1，而不是预期的页面 %2。请不要登录，并告知您的管理员。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy 转到了 %1，而不是预期的登录页面 %2。如果一直如此，请告知您的管理员。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy 没有转到预期的登录页面 %1。如果一直如此，请告知您的管理员。</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>“%1”转到了 %2，而不是预期的登录页面 %3。此网络可能要求先登录：请在浏览器中打开任意网页。如果没有要求，请告知您的管理员。</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>“%1”显示了自己的页面，而没有转到预期的登录页面 %2。此网络可能要求先登录：请在浏览器中打开任意网页。如果没有要求，请告知您的管理员。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>无法连接代理 %1。请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>代理 %1 要求输入您的用户名和密码。请在 Lanyard 的菜单中选择“登录代理…”。</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到 1 分钟后</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>%1 小时 %2 分钟后</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>%1 小时 %2 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>欢迎使用 Lanyard</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>添加资源…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>Lanyard 让您始终登录到工作中使用的 Web 资源。

添加第一个资源：粘贴您在浏览器中打开的地址。</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>Lanyard 让您始终登录到工作中使用的 Web 资源。

您的组织尚未设置任何资源。请咨询管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>无法将其作为文件读取。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>大于 %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>在您按 Ctrl+C 之前，%1 位于此处：</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>浏览器（仅可使用一次）</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>它更改了协议</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>网关无法在 %1 上侦听：%2。</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen 必须是 127.0.0.1:PORT 或 unix:PATH，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>“%1”不是资源的 URL。</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>无法读取“%1”中的证书：%2。</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>网关不转发这种形式的请求。</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>网关只支持 HTTP/1.1。</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>这是 Lanyard 的网关，它不以该名称应答。</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>这是另一个页面请求的。网关只应答自己的页面。</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>请打开“lanyard proxy”显示的地址。它只能使用一次。</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>网关需要“lanyard proxy”显示的用户和密码。</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>此地址不属于该资源。</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>请在 Lanyard 中登录、注销和切换租户，而不是通过其网关。</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>无法访问资源：%1。</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>会话已结束并已续期。请重新发送请求。</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>Lanyard 未运行。请先启动它，再使用网关。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>Identity-Aware Proxy 拒绝了刚刚续期的会话。</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>会话已被收回。请重新启动“lanyard proxy”。</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>网关不转发这种形式的响应</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>它在 %n 秒内没有响应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>重复的键。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>值的嵌套层次过深。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>这里有一个 NUL 字符。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数字过大。</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>必须为 true 或 false。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>必须为数字。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>必须为带引号的文本。</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>必须为 [ ] 中的列表。</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>必须为 { } 中的对象。</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>最多只能有 %1 个字符。</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>必须为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>仅支持版本 1。</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>未知的键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>这里缺少 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>必须为以下之一：%1。</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>必须为 UTC 时间，例如 &quot;2026-11-23T18:00:00Z&quot;。</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>未知的值 &quot;%1&quot;。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>您需要每小时登录一次，因为登录页面使用的 API 密钥与此资源的不同。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>您需要每小时登录一次，因为登录页面只保存了匿名用户。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>您需要每小时登录一次，因为登录页面只保存了其他用户，而不是登录者。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>您需要每小时登录一次，因为登录页面将用户保存在 Cookie 中。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>您需要每小时登录一次，因为登录页面会再次注销用户，或不再保存用户。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>您需要每小时登录一次，因为登录页面只在内存中保存用户，或根本不保存。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>您需要每小时登录一次，因为无法读取登录页面保存的内容。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>还没有默认密钥环。创建一个后，Lanyard 会继续。</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>账号列表已损坏，正在根据密钥环重建。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>账号列表已损坏，正在根据密钥环重建。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>无法保存账号列表：%1。列表暂存于内存中，一旦可以就会保存。</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>会话(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>在“会话”中查看另外 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>您的组织尚未设置任何资源</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>立即续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>注销(&amp;S)…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>切换租户(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>登录 %1(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>登录 %n 个资源(&amp;I)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>上次登录身份：%1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录身份：%1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>其他(&amp;T)…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>租户</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>已切换租户</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>Lanyard 出现问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of resources</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>登录 %n 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>names of resources: why they need a sign-in</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The session for %1 ends at %2</source>
        <extracomment>a resource&apos;s name, and the time of day when its session ends</extracomment>
        <translation>%1 的会话将于 %2 结束</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>此资源需要您每小时登录一次。立即登录即可不间断地继续。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 在 %2 之前可用</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>%1 的会话已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n 个会话即将结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n 个会话已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>Lanyard 正在运行</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>此桌面没有可显示图标的系统托盘。请从应用程序列表中打开 Lanyard 以查看您的会话。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
</context>
<context>
    <name>lanyard::OverviewText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a resource&apos;s name and its state: &quot;Wiki: Active&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No resources yet</source>
        <translation>尚无资源</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已注销</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>您的密钥环已锁定：请解锁以继续</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>全部 %n 个会话均有效</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>请重新登录：%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>有效，%1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>正在续期</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%1 个会话中有 %n 个需要您登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%1 个会话中有 %n 个存在问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>离线：%1 个会话中有 %n 个仍可使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%1 个会话中有 %n 个有效</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1：有效，在按流量计费的连接上暂停续期</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>按流量计费的连接上已暂停续期：%1 个会话中有 %n 个仍可使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>已注销：%1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>没有默认密钥环：请创建一个以继续</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 是链接。策略必须是独立的文件。</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 不属于 root。</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>%1 可被 root 以外的用户更改。</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 不是文件夹，或无法读取。</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>没有策略。</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>并非所有人都能读取 %1，因此 Lanyard 会拒绝该策略。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>此项只能写在 policy.json 中。</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>此项已在 %1 中设置。请只在一个文件中设置。</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>“%1”在 %2 中有另一个值。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>没有主机就无法续期任何会话。</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>没有提供方，任何人都无法登录。</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>必须有 &quot;add&quot; 或 &quot;replace&quot; 之一。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>最多只能有 %1 个字符。</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>不能包含控制字符。</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>不能包含空格或斜杠。</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>必须为以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>此处的地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>此处的地址不能包含查询（问号后面的部分）。</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>此处的地址不能包含片段（# 后面的部分）。</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>此地址的主机不是普通的主机名。</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>仅在 &quot;development&quot;: true 时接受未加密的 http。请使用 https。</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>绝不接受对其他计算机使用未加密的 http。请使用 https。</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>必须为主机或 host:port，不含 https:// 和 *。</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>仅在 &quot;development&quot;: true 时此处才接受 IP 地址。</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>文件 %1 不是 PEM 格式的证书列表。</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>必须是主机名，或 *. 加域名，不带 https:// 和端口。</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>必须是提供方的 ID，例如 google.com、saml.acme 或 password。</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>必须是 1 到 %1 个可打印的 ASCII 字符，首尾不能有空格。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>Lanyard 只会将您的用户名和密码发送给此代理，并保存在您的密钥环中。与代理的连接未加密，因此其网络上的其他人可能会读取到它们。</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>代理不接受此用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>无法连接代理。请稍后重试。</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>无法保存代理的密码</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>无法从密钥环中删除代理的密码</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>代理服务器 %1 要求输入您的用户名和密码。</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>已被之后的操作取代</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>被之后的登录、注销或租户切换中断。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>没有网络连接。网络恢复后 Lanyard 会续期会话。</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>此网络要求您先登录。请在浏览器中打开任意网页并按提示操作。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>网络代理拒绝了连接。请检查此计算机的代理设置。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>服务器的证书不可信。请勿登录；请告知管理员。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>此计算机的时钟不正确。请设置日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>登录服务要求我们放慢速度。Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>登录服务未正常响应。Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>访问服务未正常响应。Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>您的密码或电子邮件地址已更改，或者您已被注销。请重新登录。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>此账号已停用。请咨询管理员。</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>此账号已不存在。请使用其他账号登录，或咨询管理员。</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>已保存的登录信息不再被接受。请重新登录。</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>请登录此资源以继续。</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>您的租户不能使用此资源。请切换租户，或咨询管理员。</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>您已登录，但不能使用此资源。请咨询管理员。</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>此资源未正确设置。请告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>登录页面与预期不符。请勿登录；请告知管理员。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>您的密钥环已锁定。解锁后 Lanyard 会自动继续。</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>您的密钥环没有响应。待其响应后 Lanyard 会自动继续。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>发生了意外情况。Lanyard 会自动重试。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>网络要求登录</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>被代理拒绝</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>证书不可信</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>时钟不正确</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>被要求放慢速度</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>登录服务不可用</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>访问服务不可用</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>账号已不存在</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>不再被接受</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>不允许该租户</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>未正确设置</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>登录页面已更改</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>意外问题</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>由于此连接按流量计费，续期已暂停。选择“立即续期”仍可续期。</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>按流量计费的连接</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>代理要求密码</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>您的组织不允许这种登录方式。请用其他方式登录。</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>不允许的登录方式</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>网络代理要求输入您的用户名和密码。请在 Lanyard 的菜单中选择“登录代理…”。</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>无法访问 %1。请检查地址和网络连接。</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>本计算机的另一用户尝试连接。</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>某个程序尝试以浏览器身份连接，但无法看出是哪个程序。</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 尝试以浏览器身份连接，但它不是 Lanyard 的一部分。</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>来自 Snap 或 Flatpak 的浏览器无法连接到 Lanyard。请使用作为系统软件包安装的浏览器。</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 尝试连接，但它不是作为系统软件包安装的浏览器。</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>添加 %1？</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 要求您在 %2 登录。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>资源由您的组织选定；您无法添加。</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>此资源由您的组织选定；无法移除。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>登录页面与刚才显示的不同。请再次查看。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 要求您在 %2 登录。将使用您的账号 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>请输入以 https:// 开头的完整地址</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; 旁边需要有 &quot;apiKey&quot;：两者缺一不可。</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; 旁边需要有 &quot;authPage&quot;：两者缺一不可。</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>另一个条目已使用 ID &quot;%1&quot;。</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>系统提示：%1。</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>它是符号链接。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>它不是文件夹。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>它属于其他用户。</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>它的模式是 %1 而不是 700。</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>Lanyard 无法使用其专用文件夹 %1。%2请注销桌面会话后重新登录，或告知管理员。</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>此变量未设置为绝对路径。</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>立即续期(&amp;F)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>注销(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>保持浏览器会话有效(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>切换租户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>其他(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>取消用我的浏览器登录(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>用我的浏览器登录(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>并非所有会话都能续期</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>正在续期所有会话…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>所有会话均已续期。</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 现在使用 %2。</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 已续期。</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>未能切换 %1 的租户</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>正在将 %1 切换到 %2…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>您未登录 %1</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>您已登录 %1。</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>请在打开的窗口中登录 %1。</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>无法续期 %1</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>正在续期 %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>请在浏览器中打开的标签页里登录 %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time of day, perhaps with its date, %2 says how far away that is: &quot;17:42 (in 23 min)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Details of the selected session</source>
        <translation>关于所选会话</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>账号：</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>租户：</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>登录页面：</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>会话结束：</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>上次验证：</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>下次续期：</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>过去一天发生的情况</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>过去一天：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>Identity-Aware Proxy 不再接受此会话。请续期。</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>您以另一个租户登录了 %1。请再次选择该租户以切换到它。</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1，正在续期</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>上次验证</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>下次续期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;Active&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>登录全部资源(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>退出 Lanyard(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>资源(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>没有与“%1”匹配的会话。</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>搜索(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>系统语言（%1）</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>默认浏览器</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>默认浏览器（%1）</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1：%2。%3。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置？</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>除由您的组织管理的设置外，所有设置都将恢复为默认值。</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>所有设置都将恢复为默认值。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L):</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>登录时启动 Lanyard(&amp;G)</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>当会话需要处理时</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>需要登录时(&amp;S):</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>打开登录窗口</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>如果不显示，只有图标和菜单会告诉您有事需要处理。</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>资源与网络</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>“在浏览器中打开”使用(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>在按流量计费的连接上续期会话(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>否则，在此类连接上，除非您手动续期，会话将在约一小时后结束。</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>由您的组织管理</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>恢复默认值(&amp;D)…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>您自己的浏览器</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>在我自己的浏览器中保持登录(&amp;K)</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>需要 Lanyard 扩展。您可以选择浏览器以及每个浏览器中的资源。</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>浏览器(&amp;W)…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>忘记代理的密码(&amp;P)</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>由于无法读取 %1，未保存设置。</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>无法保存设置：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>必须为语言标签，例如 &quot;de&quot; 或 &quot;pt-BR&quot;。</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>必须为浏览器桌面文件的名称，例如 &quot;firefox.desktop&quot;。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>您以 %1 的身份登录，但此账号原为 %2。是否替换？</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>未作任何更改。请使用您自己的账号登录，或关闭此窗口。</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>此会话无法在后台续期。%1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>由于登录服务拒绝 Lanyard，此会话无法在后台续期。请告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>登录页面没有保存您的登录信息。请在 Lanyard 的窗口中登录。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>您在 %1 中以 %2 的身份登录。这是您本人吗？Lanyard 可以让您保持登录吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>您的组织只允许某些登录方式，而此登录页面没有告诉 Lanyard 您用的是哪一种。请告知管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>登录页面已更改</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>%1 的登录页面从 %2 变为 %3。仅当管理员事先告知您时才继续。</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>使用新页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>登录窗口无法打开或意外关闭。请检查是否已安装 lanyard-signin，然后重试。</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>您已在登录此资源。请完成或取消该登录。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>同时在我的网页浏览器中注销，它有自己的会话(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>注销(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>全部注销</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>全部注销？</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>从 %1 注销</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>从 %1 注销？</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在注销…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>注销失败</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>Lanyard 将清除您在 %1 的会话及其账号。</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 使用同一账号：在会话结束前仍可使用，之后您需要重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>Lanyard 将清除所有会话和所有账号，并关闭显示它们的窗口。</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>您将从 %1 注销。</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>您将从 %n 个资源注销。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>您已从 %1 注销。</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>在会话结束前仍可使用，之后需要重新登录：%1。</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>会话的副本（例如在浏览器中）在 %1 之前可能仍可使用。</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>现在无法更改您的密钥环。以下账号会在可以时立即删除：%1。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>您的浏览器可能仍处于登录状态：%1。Lanyard 会在浏览器连接时移除其中的会话。</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>您的浏览器仍登录在 %1：%2。Lanyard 正在那里注销；完成与否可在设置中查看。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已注销。</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>无法通知服务器，但 Lanyard 已清除该会话。</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>Lanyard 将清除其会话和账号。您可以随时重新添加。</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>Lanyard 将清除其会话。其账号将为 %1 保留。您可以随时重新添加。</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>切换租户</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>将 %1 切换到 %2？</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>您的浏览器中打开了 %1 的 %n 个页面。每个页面都会询问您是重新加载还是保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切换(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 的 Lanyard 窗口将关闭并重新打开。请先保存其中的工作。</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>登录、切换、注销</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>已续期</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>已切换租户</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>已切换到 %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>已登录，%1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>过去一天没有发生任何情况。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>已过期或未登录</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n 次续期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n 个问题：%1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n 次租户切换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n 次登录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>过去一天的时间线</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1文件保留为 %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::UserNotices</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a resource&apos;s name, %2: a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 now uses %2 (%3).</source>
        <extracomment>%1: a resource&apos;s name, %2: an e-mail address, a phone number or a name, %3: a tenant&apos;s name</extracomment>
        <translation>%1 现在使用 %2（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n 个资源需要您登录。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>%1 的会话即将结束，且尚未能续期。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n 个会话即将结束，且尚未能续期。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>您的部分资源使用仅供开发的未加密 http：它们不会被使用。</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>由于无法读取 %1，未保存您的资源列表。</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>无法保存您的资源列表：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>登录服务拒绝了此资源的 API 密钥。请告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>登录服务要求 App Check 证明，只有登录页面才能提供。请告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>此资源所属项目的登录服务已关闭或暂停。请告知管理员。</translation>
    </message>
</context>
<context>
    <name>lanyard::WindowManager</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Wiki could not be opened&quot;, %2 a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>从 Lanyard 中移除 %1？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Lanyard 的工作方式</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>只需登录一次；Lanyard 让您保持登录。</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>每个资源都有约一小时的会话。Lanyard 在后台为其续期，使其不会在您工作时结束。当您需要操作时，图标会发生变化。

“打开”会在拥有此会话的窗口中显示资源。“在浏览器中打开”会将地址交给您的网页浏览器，它有自己的会话。

“切换租户”会更改资源看到的账号。“注销”会清除此计算机上的会话和账号。</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>关于 Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>保持您在 Identity-Aware Proxy 之后的会话有效。

根据 Apache 许可证 2.0 版授权。</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 已在您的列表中。</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>无法移除 %1</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>管理员的策略不允许使用此浏览器。</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>您已拒绝。</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>您刚才已拒绝。</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>Lanyard 已不再识别此资源或此浏览器。</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>请先回答 Lanyard 的另一个问题。</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>询问期间情况已发生变化。请重试。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>只有管理员安装了 Lanyard 扩展程序时才能这样做。请在 Lanyard 的窗口中登录。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>Lanyard 扩展程序无法使用此资源或其登录页面。请在扩展程序中关闭该资源，然后重新打开。</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>资源未要求您登录就打开了。请在 Lanyard 的窗口中登录。</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>登录页面没有保存 Lanyard 可用的信息。请在 Lanyard 的窗口中登录。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>未能在您的浏览器中登录。请重试。</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>Lanyard 无法确定是谁在您的浏览器中登录。请在 Lanyard 的窗口中登录。</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>您未在十分钟内登录。请重试。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>您的管理员的策略不允许用您自己的浏览器登录。</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>Lanyard 正在等待您浏览器中的另一个登录。</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>浏览器在您登录之前关闭了。</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>此资源未在任何与 Lanyard 连接的浏览器中启用。</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>在询问您时，与此浏览器的连接已断开。请过几秒再试。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>浏览器列表已损坏。请重新连接您的浏览器。</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>浏览器列表已损坏。请重新连接您的浏览器。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>连接到 Lanyard 的浏览器过多。请先在设置中移除一个。</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>无法保存浏览器列表：%1。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>其他用户可以访问它</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>浏览器无法通过 %1 访问 Lanyard：%2。</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>Lanyard 正在询问另一个浏览器。</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>上一个问题的回答是否。请一分钟后重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode：策略必须为“ask”或“on”。</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1：扩展在此处需要“%2”的 https 地址。</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources：策略中没有可在浏览器中使用的资源。</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>这是私钥，绝不应放在这里。请提供其公钥部分：openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>这不是 RSA 公钥。</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url：这不是文件夹的 https 地址。</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>无法读取扩展的 manifest.json。</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>命令无法通过 %1 访问 Lanyard：%2。</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>其他人也可能使用它</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>安全连接，已通过受信任的证书颁发机构验证。</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>无法加载该页面。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>连接未加密。</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>此页面来自 %1。%2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>阻止此页面显示更多对话框</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>页面提示：</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 提示：</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求使用您的摄像头。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求使用您的麦克风。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求使用您的摄像头和麦克风。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求获取您的位置。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求显示通知。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求录制您的屏幕。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求锁定您的鼠标指针。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>此窗口无法打印。请使用浏览器打印。</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求一个文件。登录不需要文件，因此此窗口没有发送。</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求整个文件夹。此窗口只发送单个文件。</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 想再打开一个窗口。请先关闭其他窗口。</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 在后台要求输入密码。此窗口只响应您看到的页面。</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>未下载“%1”。请使用浏览器进行下载。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 的证书不可信，因此未从那里加载任何内容。</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>此窗口只打开网页，因此未跟随页面指向“%1”的链接。</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>此窗口只显示加密的网页；未转到 %1。</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>此窗口未转到 %1，因为该地址格式不正确或包含用户名。</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 不允许在此窗口这样的其他应用程序中登录。您可以在浏览器中打开 %2 并在那里登录，但这不会让 Lanyard 登录。</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>无法显示 %1。%2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>服务器没有响应。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>服务器返回了错误且没有页面。请几分钟后重试。</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>无法启动您的浏览器。</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求使用您的剪贴板。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求查看您的字体。此窗口不允许这样做。</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 请求了此窗口不允许的操作。</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>此页面缺少一部分，因为 %1 的证书不可信。</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 要求使用此窗口无法使用的安全密钥或通行密钥。如果页面提供其他登录方式，请选择其他方式。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 要求输入用户名和密码。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>连接未加密：其他人可以读取您输入的内容。</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>代理服务器 %1 要求输入用户名和密码。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
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
        <translation>再次输入同一 PIN</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>安全密钥</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 要求使用您的安全密钥。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>请插入密钥并触摸它。</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>请再次触摸密钥。</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>PIN 不正确。错误次数过多后，密钥会自行锁定。</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>作为密钥的 PIN 太短。</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>密钥的 PIN 不能包含这样的字符。</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>这是当前的 PIN。请选择另一个。</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>密钥无法识别您的手指。请输入其 PIN。</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>密钥还没有 PIN。请设置一个。</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>密钥需要新的 PIN。请设置一个。</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>请输入密钥的 PIN。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>未及时触摸密钥。</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>此密钥未在该处注册。请试用其他密钥。</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>此密钥已在该处注册。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>PIN 错误次数过多。请拔出密钥后重新插入。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>PIN 错误次数过多：密钥已锁定，必须重置后才能再次使用。</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>密钥拔出过早。</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>此密钥不支持页面的要求。请试用其他密钥。</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>此密钥没有空间再存放账号。</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>密钥未能使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>密钥中有多个账号。使用哪一个？</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>登录 %1</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>登录 %1/%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>您在 %1 的会话已结束。Lanyard 正在续期…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>正在完成登录…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>Lanyard 正在检查您在 %1 的会话。</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>无法显示 %1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>页面两次停止工作。请关闭此窗口后重试。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>恢复正常大小（%1）</translation>
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
        <translation>保持您的会话有效。</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>从 FILE 读取策略，除非管理员已安装策略。</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>显示会话窗口。</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>另一个 lanyard-tray 正在运行但没有响应。请注销桌面会话后重新登录。</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>与登录桌面时一样，如果 Lanyard 已在运行，则不执行任何操作。</translation>
    </message>
</context>
</TS>
