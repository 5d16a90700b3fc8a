<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Extension</name>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Keeps your browser signed in to your company&apos;s sites, together with Lanyard on this computer.</source>
        <extracomment>In the browser&apos;s list of extensions</extracomment>
        <translation>このコンピューターの Lanyard とともに、ブラウザーを会社のサイトにサインインしたままにします。</translation>
    </message>
    <message>
        <source>Connected to Lanyard on this computer.</source>
        <translation>このコンピューターの Lanyard に接続しています。</translation>
    </message>
    <message>
        <source>Connecting to Lanyard…</source>
        <translation>Lanyard に接続しています…</translation>
    </message>
    <message>
        <source>Lanyard can keep this browser signed in to your sites.</source>
        <translation>Lanyard はこのブラウザーをサイトにサインインしたままにできます。</translation>
    </message>
    <message>
        <source>Lanyard is not installed on this computer, or this browser cannot start it.</source>
        <translation>このコンピューターに Lanyard がインストールされていないか、このブラウザーから起動できません。</translation>
    </message>
    <message>
        <source>Lanyard on this computer does not know this extension.</source>
        <translation>このコンピューターの Lanyard はこの拡張機能を認識していません。</translation>
    </message>
    <message>
        <source>Your administrator does not let this browser connect to Lanyard.</source>
        <translation>管理者は、このブラウザーから Lanyard への接続を許可していません。</translation>
    </message>
    <message>
        <source>A copy of this profile is connected to Lanyard.</source>
        <translation>このプロファイルのコピーが Lanyard に接続しています。</translation>
    </message>
    <message>
        <source>Lanyard is not running on this computer.</source>
        <translation>このコンピューターで Lanyard が実行されていません。</translation>
    </message>
    <message>
        <source>Connect this browser</source>
        <extracomment>Button</extracomment>
        <translation>このブラウザーを接続</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <extracomment>Button</extracomment>
        <translation>Lanyard を開く</translation>
    </message>
    <message>
        <source>Disconnect this browser</source>
        <extracomment>Button: ends the pairing and removes all sessions from this browser</extracomment>
        <translation>このブラウザーの接続を解除</translation>
    </message>
    <message>
        <source>Sites in this browser</source>
        <extracomment>Spoken name of the list</extracomment>
        <translation>このブラウザーのサイト</translation>
    </message>
    <message>
        <source>Lanyard has no sites yet.</source>
        <translation>Lanyard にはまだサイトがありません。</translation>
    </message>
    <message>
        <source>Not used in this browser.</source>
        <extracomment>A site whose switch is off</extracomment>
        <translation>このブラウザーでは使われていません。</translation>
    </message>
    <message>
        <source>Your administrator does not allow this site in browsers.</source>
        <translation>管理者は、このサイトをブラウザーで使うことを許可していません。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしています。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>A person&apos;s name or address</extracomment>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>This browser is signed in as %1.</source>
        <extracomment>Another person than in Lanyard</extracomment>
        <translation>このブラウザーは %1 としてサインインしています。</translation>
    </message>
    <message>
        <source>This browser is signed in as somebody else.</source>
        <translation>このブラウザーは別の人としてサインインしています。</translation>
    </message>
    <message>
        <source>Use Lanyard&apos;s session</source>
        <extracomment>Button: replaces the other person&apos;s session</extracomment>
        <translation>Lanyard のセッションを使う</translation>
    </message>
    <message>
        <source>You signed out in this browser.</source>
        <translation>このブラウザーでサインアウトしました。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>The site does not accept the session in this browser.</source>
        <translation>このサイトは、このブラウザーのセッションを受け付けません。</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies.</source>
        <translation>ブラウザーの設定により、このサイトの Cookie がブロックされています。</translation>
    </message>
    <message>
        <source>Your administrator blocks extensions on this site.</source>
        <translation>管理者は、このサイトで拡張機能をブロックしています。</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Button: asks the browser for the permission</extracomment>
        <translation>許可</translation>
    </message>
    <message>
        <source>The session is too long for a browser&apos;s cookie.</source>
        <translation>セッションがブラウザーの Cookie には長すぎます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: opens Lanyard&apos;s sign-in window</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>What you sent to %1 did not arrive. Go back in that tab and send it again.</source>
        <extracomment>A site&apos;s name</extracomment>
        <translation>%1 に送信した内容は届きませんでした。そのタブで前に戻り、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Signing you in again…</source>
        <extracomment>A page that is shown for a moment</extracomment>
        <translation>もう一度サインインしています…</translation>
    </message>
    <message>
        <source>Keep it signed in here, too</source>
        <extracomment>Button</extracomment>
        <translation>ここでもサインインしたままにする</translation>
    </message>
    <message>
        <source>This page of %2 shows %1, which is kept signed in here.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>%2 のこのページには、サインインしたままの %1 が表示されています。</translation>
    </message>
    <message>
        <source>No longer keep it signed in here</source>
        <extracomment>Button</extracomment>
        <translation>ここではサインインしたままにしない</translation>
    </message>
    <message>
        <source>Sign in with this browser</source>
        <extracomment>Button: opens a tab with the site&apos;s sign-in page</extracomment>
        <translation>このブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Lanyard is waiting for you to sign in, in the tab that opened.</source>
        <translation>開いたタブでサインインするのを Lanyard が待っています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: Lanyard waits no longer for a sign-in</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lanyard switched %1 to %2.</source>
        <extracomment>In a page of the site: $1 is the site, $2 a tenant or a person</extracomment>
        <translation>Lanyard が %1 を %2 に切り替えました。</translation>
    </message>
    <message>
        <source>Reload page</source>
        <extracomment>Button</extracomment>
        <translation>ページを再読み込み</translation>
    </message>
    <message>
        <source>Keep page</source>
        <extracomment>Button: what the page sends is sent after the switch</extracomment>
        <translation>ページをそのまま使う</translation>
    </message>
    <message>
        <source>Lanyard may not access this site&apos;s sign-in page in this browser, so a sign-out cannot end the sign-in there.</source>
        <translation>このブラウザーでは Lanyard がこのサイトのサインイン ページにアクセスできないため、サインアウトしてもそこでのサインインを終了できません。</translation>
    </message>
    <message>
        <source>Lanyard is asking you on this computer: answer its question there.</source>
        <extracomment>After a click on pair: a dialog of the program is open</extracomment>
        <translation>このコンピューターで Lanyard が確認しています。</translation>
    </message>
    <message>
        <source>This version of the extension does not work with the installed Lanyard. Update both.</source>
        <translation>Lanyard とこの拡張機能のバージョンが合いません。両方を更新してください。</translation>
    </message>
    <message>
        <source>Lanyard does not keep browsers signed in here. You can turn this on in Lanyard&apos;s settings, if your administrator allows it.</source>
        <translation>ここでは Lanyard はブラウザーで使われていません。管理者が許可していれば、Lanyard の設定で有効にできます。</translation>
    </message>
    <message>
        <source>The extension is not allowed to access this site.</source>
        <translation>このブラウザーでは、Lanyard はこのサイトにアクセスできません。</translation>
    </message>
    <message>
        <source>In this browser, Lanyard cannot hold back what you send after a session has ended. Pages reload by themselves; a form has to be sent again.</source>
        <extracomment>Chromium, extension not installed by an administrator</extracomment>
        <translation>ここでは、セッションの終了後に送信されるものを Lanyard が保留できません。ページは自動的に戻りますが、フォームはもう一度送信する必要があります。</translation>
    </message>
    <message>
        <source>This page of %2 contains %1.</source>
        <extracomment>A site&apos;s name, the host of another site&apos;s page that has it in a frame</extracomment>
        <translation>%2 のこのページには %1 が表示されています。</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. It sends nothing until you decide.</source>
        <translation>このページは切り替え前に読み込まれました。決めるまで何も送信しません。</translation>
    </message>
    <message>
        <source>This page was loaded before the switch. Whatever it sends now is sent with the new session.</source>
        <translation>このページは切り替え前に読み込まれました。今送信するものは新しいセッションで送られます。</translation>
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
        <translation>キーリングにこのサインインの情報がありません。別のキーリングをお使いの場合はそれを開いてください。Lanyard は自動的に続行します。そうでない場合は、もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>lanyard::AddResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>リソースの追加</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <extracomment>the button that looks at an address before it is added</extracomment>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses look like https://wiki.example.com/.</source>
        <translation>これは Web アドレスではありません。https://wiki.example.com/ のような形式で入力してください。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>続行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>%1 を追加しています…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Paste the address you use in your browser. Lanyard checks how sign-in works there and asks before it adds anything.</source>
        <translation>ブラウザーで開くアドレスを貼り付けてください。サインインの方法は Lanyard が調べ、追加する前に確認します。</translation>
    </message>
    <message>
        <source>Is this where you sign in?</source>
        <translation>ここでサインインしますか?</translation>
    </message>
    <message>
        <source>You will type your password on the sign-in page. Add the resource only if you recognise that page as your organisation&apos;s.</source>
        <translation>サインイン ページでパスワードを入力することになります。組織のページだと確認できる場合にのみ、リソースを追加してください。</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>サインイン ページ:</translation>
    </message>
    <message>
        <source>Project key:</source>
        <extracomment>of a Google Cloud project; a text such as &quot;AIzaSy…&quot;</extracomment>
        <translation>プロジェクト キー:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
</context>
<context>
    <name>lanyard::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s words</extracomment>
        <translation>%1 を削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 controls whether Lanyard starts at login, but was not created by Lanyard. Edit or remove that file.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 がログイン時の Lanyard の起動を決めていますが、Lanyard が作成したものではありません。そのファイルで変更するか、削除してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::BridgeRules</name>
    <message>
        <source>This must be one of &quot;chromium&quot;, &quot;chrome&quot;, &quot;edge&quot; and &quot;firefox&quot;.</source>
        <translation>&quot;chromium&quot;、&quot;chrome&quot;、&quot;edge&quot;、&quot;firefox&quot; のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>This must be the id of a resource.</source>
        <translation>リソースの ID である必要があります。</translation>
    </message>
    <message>
        <source>An empty list would allow nothing: say &quot;mode&quot;: &quot;off&quot;, or leave the list out.</source>
        <translation>空のリストでは何も許可されません。&quot;mode&quot;: &quot;off&quot; と書くか、リストを省いてください。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserLauncher</name>
    <message>
        <source>%1 could not be opened</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>%1 was opened in another browser</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 は別のブラウザーで開かれました</translation>
    </message>
    <message>
        <source>%1 The desktop&apos;s default browser was used instead.</source>
        <extracomment>%1 is a sentence: &quot;The browser firefox.desktop is not installed.&quot;</extracomment>
        <translation>%1 代わりにデスクトップの既定のブラウザーを使用しました。</translation>
    </message>
    <message>
        <source>No web browser could be started.</source>
        <translation>Web ブラウザーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserQuestionText</name>
    <message>
        <source>Connect a browser</source>
        <translation>ブラウザーの接続</translation>
    </message>
    <message>
        <source>Use a browser</source>
        <translation>ブラウザーの使用</translation>
    </message>
    <message>
        <source>Connect %1 to Lanyard?</source>
        <extracomment>%1: a browser, %2: a resource</extracomment>
        <translation>%1 を Lanyard に接続しますか?</translation>
    </message>
    <message>
        <source>Stay signed in to %2 in %1?</source>
        <translation>%1 で %2 へのサインインを維持しますか?</translation>
    </message>
    <message>
        <source>Somebody clicked “Connect” in the menu of this browser&apos;s Lanyard extension. Once connected, it sees the names of your resources, and gets the sessions that you allow, one by one.</source>
        <translation>このブラウザーの Lanyard 拡張機能のメニューで「接続」がクリックされました。接続すると、ブラウザーはリソースの名前を参照し、許可したセッションを 1 つずつ受け取ります。</translation>
    </message>
    <message>
        <source>If this was not you, choose No.</source>
        <translation>心当たりがない場合は「いいえ」を選択してください。</translation>
    </message>
    <message>
        <source>The session for %1 will be kept in this browser, on this computer&apos;s disk, until it ends, and replaced by a new one before. You can undo this in the settings.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 のセッションは、終了するまでこのブラウザー内 (このコンピューターのディスク) に保存され、終了前に新しいものに置き換えられます。設定で元に戻せます。</translation>
    </message>
    <message>
        <source>Browsers send the session to every port of %1, not only to port %2. Choose No unless you trust everything that runs there.</source>
        <extracomment>%1: a host&apos;s name, %2: a number</extracomment>
        <translation>ブラウザーはこれをポート %2 だけでなく %1 のすべてのポートに送信します。そこで動作するすべてを信頼できる場合を除き、「いいえ」を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>サインインを維持(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>lanyard::Browsers</name>
    <message>
        <source>This is not a web address, so no browser was started.</source>
        <translation>Web アドレスではないため、ブラウザーは起動されませんでした。</translation>
    </message>
    <message>
        <source>The browser %1 is not installed.</source>
        <extracomment>%1 is the name of a desktop file, such as firefox.desktop</extracomment>
        <translation>ブラウザー %1 はインストールされていません。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <extracomment>%1 is a browser&apos;s name, %2 the system&apos;s words</extracomment>
        <translation>%1 を起動できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersDialog</name>
    <message>
        <source>Browsers</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Browser and resources</source>
        <translation>ブラウザーとリソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Remove browser…</source>
        <translation>ブラウザーを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove browser</source>
        <extracomment>%1: a browser</extracomment>
        <translation>ブラウザーの削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>The sessions that Lanyard brought there are removed from it.</source>
        <translation>Lanyard が持ち込んだセッションはそこから削除されます。</translation>
    </message>
    <message>
        <source>It is not connected now: its sessions are removed when it connects, or end within the hour.</source>
        <translation>現在は接続されていません。セッションは次の接続時に削除されるか、1 時間以内に終了します。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowsersText</name>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>%1: a time of day, or a date</extracomment>
        <translation>%1 から未接続</translation>
    </message>
    <message>
        <source>Not allowed by your administrator</source>
        <translation>管理者により許可されていません</translation>
    </message>
    <message>
        <source>Only addresses with https can be used in a browser</source>
        <translation>ブラウザーで使用できるのは https のアドレスだけです</translation>
    </message>
    <message>
        <source>This resource&apos;s session cannot be used in a browser</source>
        <translation>このリソースのセッションはブラウザーで使用できません</translation>
    </message>
    <message>
        <source>Lanyard has no session now</source>
        <translation>Lanyard には現在セッションがありません</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>The resource refused the session in this browser</source>
        <translation>リソースがこのブラウザーのセッションを拒否しました</translation>
    </message>
    <message>
        <source>Your browser&apos;s settings block this site&apos;s cookies</source>
        <translation>ブラウザーの設定により、このサイトの Cookie がブロックされています</translation>
    </message>
    <message>
        <source>Blocked by your administrator</source>
        <translation>管理者によりブロックされています</translation>
    </message>
    <message>
        <source>The extension may not access this site: allow it in the extension&apos;s menu</source>
        <translation>拡張機能はこのサイトにアクセスできません。拡張機能のメニューで許可してください</translation>
    </message>
    <message>
        <source>The session is too long for a cookie</source>
        <translation>セッションが長すぎて Cookie に収まりません</translation>
    </message>
    <message>
        <source>Somebody else is signed in there</source>
        <translation>そこには別のユーザーがサインインしています</translation>
    </message>
    <message>
        <source>Signed in there as %1</source>
        <extracomment>%1: an e-mail address or a name</extracomment>
        <translation>そこでは %1 としてサインインしています</translation>
    </message>
    <message>
        <source>You signed out in the browser</source>
        <translation>ブラウザーでサインアウトしました</translation>
    </message>
    <message>
        <source>The browser lost the session</source>
        <translation>ブラウザーがセッションを失いました</translation>
    </message>
    <message>
        <source>Keeping browsers signed in is turned off, in the settings or by your administrator&apos;s policy.</source>
        <translation>ブラウザーでサインインを維持する機能は、設定または管理者のポリシーによりオフになっています。</translation>
    </message>
    <message>
        <source>No browser is connected. Click “Connect” in the menu of the Lanyard extension in your browser.</source>
        <translation>接続されているブラウザーはありません。ブラウザーの Lanyard 拡張機能のメニューで「接続」をクリックしてください。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there</source>
        <translation>そこでのサインインを待っています</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until the browser connects</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 からサインアウト待ち。ブラウザーが接続するまで、まだサインインしています</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: the browser is still signed in at %2</source>
        <extracomment>%1: date and time, %2: a sign-in page&apos;s address</extracomment>
        <translation>%1 からサインアウト待ち。ブラウザーは %2 にまだサインインしています</translation>
    </message>
    <message>
        <source>Switched off for all browsers</source>
        <translation>すべてのブラウザーで無効になっています</translation>
    </message>
    <message>
        <source>Sign-out pending since %1: still signed in there until you allow the extension to access this site</source>
        <extracomment>%1: date and time</extracomment>
        <translation>%1 からサインアウト待ち。拡張機能にこのサイトへのアクセスを許可するまで、まだサインインしています</translation>
    </message>
</context>
<context>
    <name>lanyard::Challenge</name>
    <message>
        <source>This site is not behind Identity-Aware Proxy, so there is no session to keep.</source>
        <translation>このサイトは Identity-Aware Proxy の背後にないため、維持するセッションがありません。</translation>
    </message>
    <message>
        <source>This site is behind Identity-Aware Proxy with Google accounts; its sessions need no help from Lanyard.</source>
        <translation>このサイトは Google アカウントを使用する Identity-Aware Proxy の背後にあります。そのセッションに Lanyard は必要ありません。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy redirected to a page that is not a sign-in page for external identities.</source>
        <translation>Identity-Aware Proxy から、外部 ID のサインイン ページではないページに転送されました。</translation>
    </message>
</context>
<context>
    <name>lanyard::ChangeText</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>テナント切り替え</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>lanyard::Cli</name>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>「%1」はリソースの URL ではありません。</translation>
    </message>
    <message>
        <source>curl argument “%1” is not allowed because it could send your session elsewhere, or it is incomplete.</source>
        <translation>「%1」は curl に渡されません。セッションが別の場所に送られるおそれがあるか、指定が不完全です。</translation>
    </message>
    <message>
        <source>curl could not be started: %1.</source>
        <translation>curl を起動できません: %1。</translation>
    </message>
    <message>
        <source>Print recent session events.</source>
        <translation>最近セッションに起きたことを表示します。</translation>
    </message>
    <message>
        <source>Keep printing events until interrupted.</source>
        <translation>中断されるまで、起きたことを表示し続けます。</translation>
    </message>
    <message>
        <source>RESOURCE is an id, a name, or any URL under the resource. See “lanyard COMMAND --help” for details.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 3 sign-in needed, 4 Lanyard is not running,
5 try again later, 6 forbidden by policy.</source>
        <translation>RESOURCE は ID、名前、またはリソース配下の任意の URL です。詳しくは「lanyard コマンド --help」を参照してください。
終了コード: 0 完了、1 失敗またはキャンセル、2 使い方の誤り、3 サインインが必要、4 Lanyard が起動していない、
5 後で再試行、6 ポリシーにより禁止。</translation>
    </message>
    <message>
        <source>No command given. “lanyard --help” lists all commands.</source>
        <translation>コマンドを指定してください。「lanyard --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1” is not a command. “lanyard --help” lists all commands.</source>
        <translation>「%1」はコマンドではありません。「lanyard --help」で一覧を表示します。</translation>
    </message>
    <message>
        <source>The output could not be written in full.</source>
        <translation>出力を最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>Arguments must not be empty.</source>
        <translation>空の引数があります。</translation>
    </message>
    <message>
        <source>--%1 must be a duration of up to a day, such as 90s, 10m or 1h30m, not “%2”.</source>
        <translation>--%1: 「%2」は 1 日以内の期間ではありません。90s、10m、1h30m のように指定してください。</translation>
    </message>
    <message>
        <source>Add the resource at a URL, after checking its sign-in page.</source>
        <translation>URL の背後にあるものを調べて追加します。</translation>
    </message>
    <message>
        <source>Name of the resource.</source>
        <translation>表示する名前。</translation>
    </message>
    <message>
        <source>Added as “%1”. Next: lanyard sign-in %1</source>
        <translation>「%1」として追加しました。次の手順: lanyard sign-in %1</translation>
    </message>
    <message>
        <source>Remove a resource that you added, and its session.</source>
        <translation>自分で追加したリソースとそのセッションを削除します。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Print an ID token for a resource, for programs that call it.</source>
        <translation>リソースを呼び出すプログラムのために、ID トークンを出力します。</translation>
    </message>
    <message>
        <source>Minimum remaining validity of the token (default: 5m).</source>
        <translation>トークンが少なくとも有効であるべき期間。省略時は 5m。</translation>
    </message>
    <message>
        <source>Print a complete header: Authorization: Bearer ...</source>
        <translation>ヘッダー全体を出力します: Authorization: Bearer ...</translation>
    </message>
    <message>
        <source>Print the cookies of a resource&apos;s session.</source>
        <translation>リソースのセッションの Cookie を出力します。</translation>
    </message>
    <message>
        <source>A Cookie header (default), a cookie file for curl and wget, or JSON.</source>
        <translation>Cookie ヘッダー (省略時)、curl と wget 用の Cookie ファイル、または JSON。</translation>
    </message>
    <message>
        <source>--format must be header, netscape or json, not “%1”.</source>
        <translation>--format: 「%1」は header、netscape、json のいずれでもありません。</translation>
    </message>
    <message>
        <source>Sign in to a resource.</source>
        <translation>ウィンドウでリソースにサインインします。</translation>
    </message>
    <message>
        <source>Sign in to this tenant.</source>
        <translation>このテナントにサインインします。</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>%1 にサインインしました。</translation>
    </message>
    <message>
        <source>Refresh a session now.</source>
        <translation>セッションを今すぐ更新します。</translation>
    </message>
    <message>
        <source>Refresh all sessions.</source>
        <translation>すべてのセッションを更新します。</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --all.</source>
        <translation>RESOURCE または --all のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>All sessions are refreshed.</source>
        <translation>すべてのセッションを更新しました。</translation>
    </message>
    <message>
        <source>The session for %1 is refreshed.</source>
        <translation>%1 のセッションを更新しました。</translation>
    </message>
    <message>
        <source>%1 now uses tenant %2.</source>
        <translation>%1 を %2 で使用するようになりました。</translation>
    </message>
    <message>
        <source>Sign out of a resource and forget the accounts of its tenants.</source>
        <translation>リソースからサインアウトし、そのテナントのアカウントを削除します。</translation>
    </message>
    <message>
        <source>Sign out of all resources and forget all accounts.</source>
        <translation>すべてのリソースからサインアウトし、すべてのアカウントを削除します。</translation>
    </message>
    <message>
        <source>Specify either RESOURCE or --everywhere.</source>
        <translation>RESOURCE または --everywhere のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Open a resource in a window that is signed in to it.</source>
        <translation>リソースを、そのセッションを持つウィンドウで表示します。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 を開きました。</translation>
    </message>
    <message>
        <source>Quit Lanyard. Sessions are not refreshed until it runs again.</source>
        <translation>Lanyard を終了します。再び起動するまでセッションは更新されません。</translation>
    </message>
    <message>
        <source>Lanyard is finishing its work and will quit shortly.</source>
        <translation>Lanyard は処理を完了してから終了します。</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>Lanyard を終了しました。</translation>
    </message>
    <message>
        <source>Show the state of each session, when it expires, and any problem.</source>
        <translation>セッションが有効かどうか、残り時間、無効な場合はその理由を表示します。</translation>
    </message>
    <message>
        <source>Print JSON in a stable format.</source>
        <translation>JSON を出力します。形式は変わりません。</translation>
    </message>
    <message>
        <source>Exit with 0 if all sessions are active, 3 if a sign-in is needed, 5 if trying later may help, 1 otherwise.</source>
        <translation>すべてのセッションが有効なら 0、サインインが必要なら 3、待てばよい場合は 5、それ以外は 1 で終了します。</translation>
    </message>
    <message>
        <source>With --check: require at least this much time left.</source>
        <translation>--check とともに使用: 少なくともこの期間は有効であること。</translation>
    </message>
    <message>
        <source>--min-valid requires --check.</source>
        <translation>--min-valid は --check とともに使用します。</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Your keychain is not responding.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>No resources yet. Add one with: lanyard add URL</source>
        <translation>リソースはまだありません。次のコマンドで追加できます: lanyard add URL</translation>
    </message>
    <message>
        <source>There is no default keyring yet.</source>
        <translation>既定のキーリングがまだありません。</translation>
    </message>
    <message>
        <source>Show which of your browsers are connected, and what each is signed in to.</source>
        <translation>接続されているブラウザーと、それぞれのサインイン先を表示します。</translation>
    </message>
    <message>
        <source>Stay signed in to a resource in your own browser. Lanyard asks you first.</source>
        <translation>自分のブラウザーでリソースへのサインインを維持します。先に Lanyard が確認します。</translation>
    </message>
    <message>
        <source>Remove a resource&apos;s session from your own browser.</source>
        <translation>自分のブラウザーからリソースのセッションを削除します。</translation>
    </message>
    <message>
        <source>The browser&apos;s id or name, where several are connected.</source>
        <translation>複数接続されている場合の、ブラウザーの ID または名前。</translation>
    </message>
    <message>
        <source>Your browser stays signed in to %1.</source>
        <translation>ブラウザーで %1 へのサインインを維持します。</translation>
    </message>
    <message>
        <source>%1 is removed from your browser.</source>
        <translation>%1 をブラウザーから削除しました。</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds, or a duration such as 90s or 10m, not “%1”.</source>
        <translation>--timeout には秒数、または 90s や 10m のような時間を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>The format of --json is stable: keys may be added, and times are UTC. With --check the exit code says how things stand, for scripts.</source>
        <translation>--json の形式は安定しています。キーが増えることはあり、時刻は UTC です。--check を付けると、終了コードで状態がわかります（スクリプト用）。</translation>
    </message>
    <message>
        <source>Show it again whenever something changes, until interrupted.</source>
        <translation>変化があるたびに表示し直します（中断されるまで）。</translation>
    </message>
    <message>
        <source>Waits until you have signed in and the session is verified.</source>
        <translation>サインインが完了し、セッションが確認されるまで待ちます。</translation>
    </message>
    <message>
        <source>Lanyard does so by itself before a session ends.</source>
        <translation>Lanyard はセッションが終了する前に自動で更新します。</translation>
    </message>
    <message>
        <source>Switch a resource to another tenant.</source>
        <translation>リソースを別のテナントに切り替えます。</translation>
    </message>
    <message>
        <source>A window opens only if you have not signed in to that tenant before.</source>
        <translation>そのテナントにまだサインインしていない場合にのみウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Says which other resources are affected, and until when copies of the session may keep working.</source>
        <translation>影響を受けるほかのリソースと、セッションのコピーがいつまで使えるかを表示します。</translation>
    </message>
    <message>
        <source>A token is as good as a password while it is valid. Do not put it on a command line, where every user of the computer can read it: pass it through a pipe, or use lanyard curl.</source>
        <translation>トークンは有効な間、パスワードと同じ価値があります。コンピューターのすべての利用者が読めるコマンドラインには書かず、パイプで渡すか lanyard curl を使ってください。</translation>
    </message>
    <message>
        <source>They are as good as a password while the session lasts, and belong to this resource only.</source>
        <translation>セッションが続く間はパスワードと同じ価値があり、このリソースだけのものです。</translation>
    </message>
    <message>
        <source>Call a resource with curl and its session.</source>
        <translation>セッションを使って curl でリソースを呼び出します。</translation>
    </message>
    <message>
        <source>curl arguments</source>
        <translation>curl の引数</translation>
    </message>
    <message>
        <source>Run a command that gets a resource&apos;s session.</source>
        <translation>リソースのセッションを渡してコマンドを実行します。</translation>
    </message>
    <message>
        <source>-- COMMAND</source>
        <translation>-- COMMAND</translation>
    </message>
    <message>
        <source>With --json, each event is a JSON object on a line of its own.</source>
        <translation>--json を付けると、イベントごとに 1 行の JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Print nothing but errors.</source>
        <translation>エラーだけを出力します。</translation>
    </message>
    <message>
        <source>Give up after this time.</source>
        <translation>この時間が過ぎたら中止します。</translation>
    </message>
    <message>
        <source>The session could not be passed on: %1.</source>
        <translation>セッションを渡せませんでした: %1。</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2.</source>
        <translation>「%1」を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>--watch cannot be used with --check or --quiet.</source>
        <translation>--watch は --check や --quiet と一緒には使えません。</translation>
    </message>
    <message>
        <source>The session is in two files in memory that the command inherits: LANYARD_COOKIE_FILE names a cookie file for curl and wget, LANYARD_HEADER_FILE a Cookie header. It is not in any argument or environment variable, and is not refreshed while the command runs.</source>
        <translation>セッションは、コマンドが引き継ぐメモリ上の 2 つのファイルにあります。LANYARD_COOKIE_FILE は curl と wget 用の Cookie ファイル、LANYARD_HEADER_FILE は Cookie ヘッダーです。引数にも環境変数にも含まれず、コマンドの実行中は更新されません。</translation>
    </message>
    <message>
        <source>Sign in with your own browser, where the resource is switched on.</source>
        <translation>リソースがオンになっているお使いのブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>Specify --tenant or --browser, not both: in your browser the sign-in page asks for the tenant.</source>
        <translation>--tenant と --browser のどちらかを指定してください。ブラウザーではサインイン ページが尋ねます。</translation>
    </message>
    <message>
        <source>Trust these certificate authorities (PEM), too.</source>
        <translation>これらの認証局 (PEM) も信頼します。</translation>
    </message>
    <message>
        <source>Give it a gateway of its own instead, which refreshes the session: LANYARD_GATEWAY is the address, LANYARD_NETRC_FILE and LANYARD_HEADER_FILE name files with the password.</source>
        <translation>代わりに、セッションを更新する専用のゲートウェイを渡します。LANYARD_GATEWAY はそのアドレス、LANYARD_NETRC_FILE と LANYARD_HEADER_FILE はパスワードの入ったファイルです。</translation>
    </message>
    <message>
        <source>Make a resource available on this computer, with its session added.</source>
        <translation>リソースを、セッションを付けてこのコンピューター上に表示します。</translation>
    </message>
    <message>
        <source>Runs a gateway until interrupted, for tools and browsers that cannot sign in. A browser opens the first address, which works once. Tools use the other one, with the user and the password, or with the password in a header Lanyard-Secret; on a local socket they need neither. The session is refreshed as needed and never reaches the client. After a sign-out the gateway refuses everything within a second. Requests of other pages are refused.</source>
        <translation>サインインできないツールやブラウザーのために、中断されるまでゲートウェイを動かします。ブラウザーでは、一度だけ使える最初のアドレスを開きます。ツールはもう一方のアドレスを、ユーザーとパスワード、または Lanyard-Secret ヘッダーのパスワードで使います。ローカル ソケットではどちらも不要です。セッションは必要に応じて更新され、クライアントには渡りません。サインアウトすると、ゲートウェイは 1 秒以内にすべてを拒否します。ほかのページからの要求は拒否されます。</translation>
    </message>
    <message>
        <source>127.0.0.1:PORT (0, the default: any that is free) or unix:PATH.</source>
        <translation>127.0.0.1:PORT（既定値の 0 は空いているもの）または unix:PATH。</translation>
    </message>
    <message>
        <source>Make your organisation&apos;s own browser extension from its policy.</source>
        <translation>組織のポリシーから、組織独自のブラウザー拡張機能を作ります。</translation>
    </message>
    <message>
        <source>For administrators. Creates FOLDER, with the extension, files for each computer, and files for your web server. The private half of the key stays with you.</source>
        <translation>管理者向けです。FOLDER が新しく作られます: 拡張機能、各コンピューター用のファイル、Web サーバー用のファイル。鍵の秘密の部分は手元に残ります。</translation>
    </message>
    <message>
        <source>Public RSA key of your extension (PEM).</source>
        <translation>拡張機能の RSA 公開鍵 (PEM)。</translation>
    </message>
    <message>
        <source>Folder on your web server that the extension is published in.</source>
        <translation>拡張機能を公開する Web サーバー上のフォルダー。</translation>
    </message>
    <message>
        <source>The policy that says which sites may be in browsers.</source>
        <translation>どのサイトをブラウザーで使えるかを定めるポリシー。</translation>
    </message>
    <message>
        <source>The id under which Mozilla signed the add-on.</source>
        <translation>Firefox の署名を得ているアドオンの ID。</translation>
    </message>
    <message>
        <source>Path of lanyard-bridge on the computers, if it differs from the path here.</source>
        <translation>コンピューター上の lanyard-bridge の場所 (ここと異なる場合)。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 could not be created, or already exists.</source>
        <translation>%1 を作れなかったか、既に存在します。</translation>
    </message>
    <message>
        <source>“browser package” needs --key and --url.</source>
        <translation>「browser package」には --key と --url が必要です。</translation>
    </message>
    <message>
        <source>%1: extension %2</source>
        <extracomment>%1: a folder, %2: Chromium&apos;s id of an extension</extracomment>
        <translation>%1: 拡張機能 %2</translation>
    </message>
    <message>
        <source>--cacert needs --gateway.</source>
        <translation>--cacert は --gateway とともに使用します。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>your setting</source>
        <translation>あなたの設定</translation>
    </message>
    <message>
        <source>your desktop&apos;s autostart entry</source>
        <translation>デスクトップの自動起動の項目</translation>
    </message>
    <message>
        <source>locked by %1</source>
        <extracomment>%1: a file and its line, as /etc/lanyard/policy.json:4</extracomment>
        <translation>%1 により固定</translation>
    </message>
    <message>
        <source>The policy is valid. Resources: %1.</source>
        <translation>ポリシーは有効です。リソース: %1。</translation>
    </message>
    <message>
        <source>“%1” is not a policy key.</source>
        <translation>「%1」はポリシーのキーではありません。</translation>
    </message>
    <message>
        <source>Check a policy before it is rolled out, or the one in force.</source>
        <translation>配布前のポリシー、または適用中のポリシーを確認します。</translation>
    </message>
    <message>
        <source>For administrators. PATH is a policy file, or a folder with policy.json and policy.d as in /etc/lanyard. What is wrong is named with file, line and key.</source>
        <translation>管理者向け。PATH はポリシーファイル、または /etc/lanyard のように policy.json と policy.d を含むフォルダーです。誤りはファイル、行、キーとともに示されます。</translation>
    </message>
    <message>
        <source>Show each value in force, where it comes from, and what is locked.</source>
        <translation>適用中の各値、その出所、固定されているものを表示します。</translation>
    </message>
    <message>
        <source>For administrators. KEY is one value, such as exportSessions, or all of a resource: resources.wiki.</source>
        <translation>管理者向け。KEY は exportSessions のような 1 つの値、または resources.wiki のようなリソース全体です。</translation>
    </message>
    <message>
        <source>Explain what would be in force if the tray had been started with this file.</source>
        <translation>このファイルで Lanyard を起動した場合と同じように表示します。</translation>
    </message>
    <message>
        <source>The system&apos;s journal cannot be reached: %1.</source>
        <extracomment>%1: why not, in the system&apos;s words</extracomment>
        <translation>システムのジャーナルに接続できません: %1。</translation>
    </message>
    <message>
        <source>--json and --journal exclude each other.</source>
        <translation>--json と --journal は同時に使えません。</translation>
    </message>
    <message>
        <source>Write them to the system&apos;s journal instead, with LANYARD_RESOURCE, LANYARD_STATE and more as fields.</source>
        <translation>代わりにシステムのジャーナルに書き込みます。LANYARD_RESOURCE、LANYARD_STATE などがフィールドになります。</translation>
    </message>
    <message>
        <source>Tell git the password of a running gateway, or an ID token.</source>
        <translation>動作中のゲートウェイのパスワード、または ID トークンを git に伝えます。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>システム トレイ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインイン ページ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Session check</source>
        <translation>セッション（確認）</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>The examination did not finish in time.</source>
        <translation>時間内に調べ終わりませんでした。</translation>
    </message>
    <message>
        <source>Find out what is wrong, step by step.</source>
        <translation>問題を 1 つずつ調べます。</translation>
    </message>
    <message>
        <source>Examines Lanyard, the policy, the keychain and the desktop, and each resource from its host&apos;s name to its session, even when Lanyard is not running. For each step, shows what it found, how long it took and what to do. Steps that depend on a failed step are not tried. Changes nothing: the keychain gets an entry that is deleted again. The exit code is that of the worst step; a warning (!) does not count.</source>
        <translation>Lanyard、ポリシー、キーリング、デスクトップ、および各リソースをホスト名からセッションまで調べます。Lanyard が動作していないときも使えます。各項目について、結果、かかった時間、対処を示します。失敗した項目に依存する項目は実行しません。何も変更しません（キーリングに項目を 1 つ作り、削除します）。終了コードは最も悪い項目のものです。警告 (!) は含みません。</translation>
    </message>
    <message>
        <source>The policy file that Lanyard was started with, if it is not in one of the usual places.</source>
        <translation>Lanyard の起動時に指定したポリシー（所定の場所にない場合）。</translation>
    </message>
    <message>
        <source>A credential helper that git calls. It answers for your own gateways only, and stores nothing.</source>
        <translation>git が呼び出す認証情報ヘルパーです。自分のゲートウェイについて答えます。何も保存しません。</translation>
    </message>
    <message>
        <source>Answer for resources, too, with an ID token (git 2.46 and newer). Git sends it to the resource, which can then use your other resources of that project and tenant for up to an hour.</source>
        <translation>リソースについても ID トークンで答えます (git 2.46 以降)。git はそれをリソースに送ります。リソースは最長 1 時間、同じプロジェクトとテナントにあるほかのリソースをあなたとして利用できるようになります。</translation>
    </message>
    <message>
        <source>Text files, without names, addresses and secrets: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>名前、アドレス、秘密情報を含まないテキスト ファイル: %1。</translation>
    </message>
    <message>
        <source>Read them before you send it: %1</source>
        <extracomment>%1: a command to type</extracomment>
        <translation>送信する前に内容を確認してください: %1</translation>
    </message>
    <message>
        <source>With --json, name a file.</source>
        <translation>--json を使うときは、ファイルを指定してください。</translation>
    </message>
    <message>
        <source>A terminal cannot show a zip file. Name a file.</source>
        <translation>zip ファイルは端末に表示できません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 already exists. Name a new file.</source>
        <translation>%1 はすでに存在します。新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>Write a file for support, without names and secrets.</source>
        <translation>サポート担当者のためのファイルを、名前や秘密情報なしで書き出します。</translation>
    </message>
    <message>
        <source>Examines everything as doctor does and writes a zip file of text files: versions, states, events, what doctor found, and where in Lanyard&apos;s source each line of the log stands. Names, addresses and what servers said are not in it; numbers stand for resources, accounts and tenants. Read it before you send it: README.txt explains what is in it. FILE must be new; - is standard output.</source>
        <translation>doctor と同じようにすべてを調べ、テキスト ファイルを zip ファイルに書き出します: バージョン、状態、イベント、doctor の結果、ログの各行が Lanyard のソースのどこにあるか。名前、アドレス、サーバーの応答は含まれません。リソース、アカウント、テナントは番号で表されます。送信する前に内容を確認してください。何が何であるかは README.txt にあります。FILE は新しいファイルでなければなりません。- は標準出力です。</translation>
    </message>
    <message>
        <source>The session is passed in an anonymous cookie file that is valid for the resource&apos;s host only. curl options that could send it elsewhere or reveal it are refused, such as -K, -x, -k, -v, --next, --resolve and further URLs, and so are abbreviated options. Your .curlrc is not read. Where Identity-Aware Proxy says that the session has ended, it is refreshed and the request repeated once, unless its data comes from standard input or a pipe. The exit code is curl&apos;s.</source>
        <translation>セッションは、リソースのホストだけで有効な匿名の Cookie ファイルで渡されます。-K、-x、-k、-v、--next、--resolve、追加の URL など、セッションをほかへ送ったり漏らしたりしうる curl のオプションと、省略形のオプションは拒否されます。.curlrc は読み込まれません。Identity-Aware Proxy がセッションの終了を知らせた場合は、更新してから要求を 1 回だけ繰り返します（データが標準入力またはパイプから来る場合を除く）。終了コードは curl のものです。</translation>
    </message>
    <message>
        <source>“lanyard %1” must be followed by one of: %2.</source>
        <extracomment>%1: a command, %2: words, as: status, enable, disable</extracomment>
        <translation>「lanyard %1」の後には次のいずれかが必要です: %2。</translation>
    </message>
</context>
<context>
    <name>lanyard::CommandText</name>
    <message>
        <source>Sign &amp;in…</source>
        <translation>サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add a resource…</source>
        <translation>リソースを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign in to the &amp;proxy…</source>
        <translation>プロキシにサインイン(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh all now</source>
        <translation>すべて今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>すべてからサインアウト(&amp;E)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How Lanyard works</source>
        <translation>Lanyard のしくみ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>Lanyard について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlClient</name>
    <message>
        <source>XDG_RUNTIME_DIR is not set, so Lanyard cannot be found. Run this inside your desktop session.</source>
        <translation>XDG_RUNTIME_DIR が設定されていないため、Lanyard が見つかりません。デスクトップ セッション内で実行してください。</translation>
    </message>
    <message>
        <source>Lanyard is not responding. Try again in a moment.</source>
        <translation>Lanyard が応答しません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it from the menu or with “lanyard-tray”.</source>
        <translation>Lanyard が起動していません。メニューまたは「lanyard-tray」で起動してください。</translation>
    </message>
    <message>
        <source>The program that answers in place of Lanyard belongs to another user.</source>
        <translation>Lanyard の代わりに応答しているプログラムは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer could not be understood (%1). Do the command and Lanyard have the same version?</source>
        <extracomment>%1: what is wrong and where</extracomment>
        <translation>Lanyard の応答を解釈できません（%1）。コマンドと Lanyard のバージョンは同じですか?</translation>
    </message>
    <message>
        <source>Lanyard&apos;s answer is too long.</source>
        <translation>Lanyard の応答が長すぎます。</translation>
    </message>
    <message>
        <source>Lanyard quit before answering.</source>
        <translation>Lanyard が応答する前に終了しました。</translation>
    </message>
</context>
<context>
    <name>lanyard::ControlMethods</name>
    <message>
        <source>Unknown resource “%1”. “lanyard status” lists all resources.</source>
        <extracomment>%1 is what the user typed: an id, a name or a URL</extracomment>
        <translation>「%1」というリソースはありません。「lanyard status」で一覧を表示します。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow passing sessions to other programs.</source>
        <translation>管理者のポリシーにより、セッションを他のプログラムに渡すことはできません。</translation>
    </message>
    <message>
        <source>That is not a complete URL. A complete one looks like https://wiki.example.com/.</source>
        <translation>完全な URL ではありません。https://wiki.example.com/ のような形式で指定してください。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow adding resources.</source>
        <translation>管理者のポリシーにより、リソースを追加できません。</translation>
    </message>
    <message>
        <source>“%1” comes from your administrator&apos;s policy and cannot be removed.</source>
        <translation>「%1」は管理者のポリシーによるもので、削除できません。</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>まだ Lanyard に接続されているブラウザーはありません。</translation>
    </message>
    <message>
        <source>“%1” does not name one browser. “lanyard browser status” lists their ids.</source>
        <extracomment>%1 is what the user typed: an id or a browser&apos;s name</extracomment>
        <translation>「%1」では 1 つのブラウザーを特定できません。「lanyard browser status」で ID を表示します。</translation>
    </message>
    <message>
        <source>No token for this resource lasts that long. The maximum is %1s.</source>
        <extracomment>%1: a number; &quot;s&quot; are seconds, as people type it: --min-valid 3590s</extracomment>
        <translation>このリソースのトークンはそれほど長く有効ではありません。指定できるのは最大 %1s です。</translation>
    </message>
    <message>
        <source>More than one browser is connected. Choose one with --browser; “lanyard browser status” lists their ids.</source>
        <translation>複数のブラウザーが接続されています。--browser で 1 つを指定してください。ID は「lanyard browser status」で確認できます。</translation>
    </message>
</context>
<context>
    <name>lanyard::DiscoveryText</name>
    <message>
        <source>None (single sign-in page)</source>
        <translation>なし (サインイン ページは 1 つ)</translation>
    </message>
    <message>
        <source>You will sign in after adding it</source>
        <translation>追加した後にサインインします</translation>
    </message>
    <message>
        <source>%1, already signed in</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1、サインイン済み</translation>
    </message>
    <message>
        <source>This address contains look-alike characters. Compare it with the address your organisation gave you.</source>
        <translation>このアドレスには、ほかの文字と見間違えやすい文字が含まれています。組織から案内されたアドレスと比べてください。</translation>
    </message>
    <message>
        <source>The project does not list %1 as a sign-in page. Ask your administrator before you continue.</source>
        <extracomment>%1: host names</extracomment>
        <translation>プロジェクトの一覧には、サインインの場所として %1 がありません。続行する前に管理者にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>lanyard::Doctor</name>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3, and on this computer it is %4. If that is wrong, set the date; if not, tell your administrator.</source>
        <extracomment>%1: a host, or an authority</extracomment>
        <translation>「%1」の証明書の有効期間は %2 から %3 までですが、このコンピューターの日付は %4 です。日付が間違っていれば直し、正しければ管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, an authority of your organisation, which may read this connection.</source>
        <translation>証明書の発行者は、組織の認証局「%1」です。この接続は組織に読まれる可能性があります。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”.</source>
        <translation>証明書の発行者は「%1」です。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for “%2”. Do not sign in; tell your administrator.</source>
        <extracomment>%1, %2: hosts</extracomment>
        <translation>「%1」の証明書は「%2」のものです。サインインせず、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was issued by “%2”, whom this computer does not trust. Do not sign in; tell your administrator. If your organisation inspects connections, its authority is missing.</source>
        <translation>「%1」の証明書の発行者「%2」は、このコンピューターで信頼されていません。サインインせず、管理者に連絡してください。組織が接続を検査している場合は、その認証局が登録されていません。</translation>
    </message>
    <message>
        <source>There is no policy; your own settings and the defaults apply.</source>
        <translation>ポリシーはありません。既定値、または選択した値が使われます。</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 が有効です。</translation>
    </message>
    <message>
        <source>Unknown resource “%1”.</source>
        <translation>不明なリソース「%1」です。</translation>
    </message>
    <message>
        <source>The host “%1” could not be found. Check the name, and whether it needs a VPN.</source>
        <translation>ホスト「%1」が見つかりません。名前と、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The host “%1” was found.</source>
        <translation>ホスト「%1」が見つかりました。</translation>
    </message>
    <message>
        <source>“%1” answers.</source>
        <translation>「%1」が応答しました。</translation>
    </message>
    <message>
        <source>“%1” refuses the connection. Check the address, or try again later.</source>
        <translation>「%1」が接続を拒否しました。アドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” does not answer. Check whether it needs a VPN, or try again later.</source>
        <translation>「%1」が応答しません。VPN が必要か確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>No proxy is used for this resource.</source>
        <translation>このリソースにプロキシは使われません。</translation>
    </message>
    <message>
        <source>The proxy %1 is used.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>プロキシ %1 が使われます。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to “%2”. Check the proxy settings of this computer.</source>
        <translation>プロキシ %1 は「%2」に接続しませんでした。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>This resource is not encrypted, as the policy allows for development.</source>
        <translation>このリソースは暗号化されていません（開発用としてポリシーが許可しています）。</translation>
    </message>
    <message>
        <source>“%1” answers, but no encrypted connection could be made. Something in between may prevent it: tell your administrator.</source>
        <translation>「%1」は応答しましたが、暗号化された接続を確立できませんでした。途中で妨げられている可能性があります。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The program %1 is missing. Install the package %2.</source>
        <extracomment>%1: a program, %2: a package of the system</extracomment>
        <translation>プログラム %1 がありません。パッケージ %2 をインストールしてください。</translation>
    </message>
    <message>
        <source>Version %1 is still running, but %2 is installed. Quit Lanyard and start it again.</source>
        <translation>バージョン %1 が動作中ですが、%2 がインストールされています。Lanyard を終了して起動し直してください。</translation>
    </message>
    <message>
        <source>Lanyard is running.</source>
        <translation>Lanyard は動作しています。</translation>
    </message>
    <message>
        <source>A panel can show Lanyard&apos;s icon.</source>
        <translation>パネルに Lanyard のアイコンを表示できます。</translation>
    </message>
    <message>
        <source>No panel shows Lanyard&apos;s icon. Add a system tray to your panel; until then, the Sessions window has everything.</source>
        <translation>Lanyard のアイコンを表示するパネルがありません。パネルにシステム トレイを追加してください。それまではセッション ウィンドウですべて操作できます。</translation>
    </message>
    <message>
        <source>There is no session bus, so no notifications can be shown. Sign in to a desktop.</source>
        <translation>セッション バスがないため、通知できません。デスクトップにサインインしてください。</translation>
    </message>
    <message>
        <source>Notifications can be shown.</source>
        <translation>通知を表示できます。</translation>
    </message>
    <message>
        <source>Nothing shows notifications here. Install a notification daemon, or look at the icon.</source>
        <translation>通知を表示するものがありません。通知デーモンをインストールするか、アイコンを確認してください。</translation>
    </message>
    <message>
        <source>Browsers are not connected: this is turned off.</source>
        <translation>ブラウザーは接続されていません（オフになっています）。</translation>
    </message>
    <message>
        <source>No browser is connected to Lanyard yet.</source>
        <translation>Lanyard に接続されているブラウザーはまだありません。</translation>
    </message>
    <message>
        <source>None of your browsers is connected. Start one, and check that its Lanyard extension is turned on.</source>
        <translation>接続されているブラウザーがありません。ブラウザーを起動し、Lanyard の拡張機能がオンになっているか確認してください。</translation>
    </message>
    <message>
        <source>Your browsers are connected.</source>
        <translation>ブラウザーが接続されています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>このコンピューターの時計は正確です。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy asks for a sign-in at %1.</source>
        <translation>Identity-Aware Proxy は %1 でのサインインを求めています。</translation>
    </message>
    <message>
        <source>The resource has no tenants.</source>
        <translation>このリソースにテナントはありません。</translation>
    </message>
    <message>
        <source>The resource allows these tenants: %1.</source>
        <translation>このリソースで使えるテナント: %1。</translation>
    </message>
    <message>
        <source>The sign-in page answers.</source>
        <translation>サインイン ページが応答しました。</translation>
    </message>
    <message>
        <source>The sign-in page answers with an error (%1). Tell your administrator.</source>
        <translation>サインイン ページがエラー（%1）を返しました。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in service accepts this resource&apos;s API key.</source>
        <translation>サインイン サービスはこのリソースの API キーを受け入れました。</translation>
    </message>
    <message>
        <source>The project did not say which hosts may take part in a sign-in: %1</source>
        <translation>サインインに参加できるホストをプロジェクトが示しませんでした: %1</translation>
    </message>
    <message>
        <source>The project does not list all hosts of this sign-in: tell your administrator.</source>
        <translation>プロジェクトに、このサインインのホストの一部が登録されていません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The project lists the hosts of this sign-in.</source>
        <translation>プロジェクトに、このサインインのホストが登録されています。</translation>
    </message>
    <message>
        <source>The keychain does not return what was stored in it. Restart it, or sign out of the desktop and in again.</source>
        <translation>キーリングが、保存したものを返しません。再起動するか、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <source>The keychain does not delete entries. Restart it, or sign out of the desktop and in again.</source>
        <translation>キーリングが、指示したものを削除しません。再起動するか、デスクトップにサインインし直してください。</translation>
    </message>
    <message>
        <source>Accounts that you signed out of are still in the keychain. Lanyard will try again.</source>
        <translation>サインアウトしたアカウントがまだキーリングに残っています。Lanyard が再試行します。</translation>
    </message>
    <message>
        <source>Your keychain stores, returns and deletes entries.</source>
        <translation>キーリングは、保存、読み出し、削除のいずれもできます。</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>%1 にサインインしていません。</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy accepts the session.</source>
        <translation>Identity-Aware Proxy はセッションを受け入れました。</translation>
    </message>
    <message>
        <source>Sign-in leads to %1 instead of %2, the page that was expected. Do not sign in; tell your administrator.</source>
        <translation>サインインの行き先が、想定されたページ %2 ではなく %1 になっています。サインインせずに、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy leads to %1 instead of %2, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy の行き先が、想定されたサインイン ページ %2 ではなく %1 になっています。続くようであれば、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy does not lead to %1, the sign-in page that was expected. If this persists, tell your administrator.</source>
        <translation>Identity-Aware Proxy が、想定されたサインイン ページ %1 に移動させません。続くようであれば、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>“%1” leads to %2 instead of %3, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>「%1」の行き先が、想定されたサインイン ページ %3 ではなく %2 になっています。このネットワークが先にサインインを求めている可能性があります。ブラウザーで任意の Web ページを開いてください。求められない場合は、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>“%1” shows a page of its own instead of leading to %2, the sign-in page that was expected. This network may ask you to sign in first: open any web page in your browser. If it does not, tell your administrator.</source>
        <translation>「%1」が、想定されたサインイン ページ %2 に移動させずに独自のページを表示しています。このネットワークが先にサインインを求めている可能性があります。ブラウザーで任意の Web ページを開いてください。求められない場合は、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>プロキシ %1 に接続できません。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。Lanyard のメニューで「プロキシにサインイン…」を選択してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::DurationText</name>
    <message>
        <source>expired</source>
        <extracomment>a session has ended</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>残り %1 時間 %2 分</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the next refresh is due</extracomment>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>%1 時間 %2 分後</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>when a session was last verified</extracomment>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <extracomment>%1: hours, %2: minutes; abbreviated as you would, there is little room</extracomment>
        <translation>%1 時間 %2 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::EmptyPage</name>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Lanyard へようこそ</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>リソースを追加…</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Add the first one: paste the address you open in your browser.</source>
        <translation>Lanyard は、仕事で使う Web リソースへのサインインを維持します。

最初のリソースを追加しましょう。ブラウザーで開くアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Lanyard keeps you signed in to the web resources you use at work.

Your organisation has not set up any yet. Ask your administrator.</source>
        <translation>Lanyard は、仕事で使う Web リソースへのサインインを維持します。

組織によってまだ何も設定されていません。管理者にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>lanyard::Files</name>
    <message>
        <source>This cannot be read as a file.</source>
        <translation>ファイルとして読み取れません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>読み取れません: %1。</translation>
    </message>
    <message>
        <source>This is larger than %1.</source>
        <extracomment>%1: a size, such as &quot;1 MiB&quot;</extracomment>
        <translation>%1 を超えています。</translation>
    </message>
</context>
<context>
    <name>lanyard::Gateway</name>
    <message>
        <source>%1 is available here until you press Ctrl+C:</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 は Ctrl+C を押すまでここにあります:</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>In a browser (works once)</source>
        <translation>ブラウザー用（一度だけ有効）</translation>
    </message>
    <message>
        <source>For tools</source>
        <translation>ツール用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>it changed the protocol</source>
        <translation>プロトコルが変更されました</translation>
    </message>
    <message>
        <source>The gateway cannot listen at %1: %2.</source>
        <translation>ゲートウェイは %1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>--listen must be 127.0.0.1:PORT or unix:PATH, not “%1”.</source>
        <translation>--listen には 127.0.0.1:PORT または unix:PATH を指定してください（「%1」は使えません）。</translation>
    </message>
    <message>
        <source>“%1” is not the URL of a resource.</source>
        <translation>「%1」はリソースの URL ではありません。</translation>
    </message>
    <message>
        <source>The certificates in “%1” could not be read: %2.</source>
        <translation>「%1」の証明書を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>The gateway does not pass on a request of this form.</source>
        <translation>ゲートウェイはこの形式の要求を中継しません。</translation>
    </message>
    <message>
        <source>The gateway speaks HTTP/1.1 only.</source>
        <translation>ゲートウェイは HTTP/1.1 だけに対応しています。</translation>
    </message>
    <message>
        <source>This is Lanyard&apos;s gateway, which does not answer to that name.</source>
        <translation>これは Lanyard のゲートウェイで、その名前には応答しません。</translation>
    </message>
    <message>
        <source>Another page asked for this. The gateway answers its own pages only.</source>
        <translation>別のページからの要求です。ゲートウェイは自分のページにだけ応答します。</translation>
    </message>
    <message>
        <source>Open the address that “lanyard proxy” printed. It works once.</source>
        <translation>「lanyard proxy」が表示したアドレスを開いてください。一度だけ使えます。</translation>
    </message>
    <message>
        <source>The gateway needs the user and the password that “lanyard proxy” printed.</source>
        <translation>「lanyard proxy」が表示したユーザーとパスワードが必要です。</translation>
    </message>
    <message>
        <source>This address does not belong to the resource.</source>
        <translation>このアドレスはリソースのものではありません。</translation>
    </message>
    <message>
        <source>Sign in, sign out and switch tenant in Lanyard, not through its gateway.</source>
        <translation>サインイン、サインアウト、テナントの切り替えは、ゲートウェイではなく Lanyard で行ってください。</translation>
    </message>
    <message>
        <source>The resource could not be reached: %1.</source>
        <translation>リソースに接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>The session had ended and was refreshed. Send the request again.</source>
        <translation>セッションが終了していたため更新しました。もう一度要求を送信してください。</translation>
    </message>
    <message>
        <source>Lanyard is not running. Start it to use the gateway.</source>
        <translation>Lanyard が実行されていません。ゲートウェイを使うには起動してください。</translation>
    </message>
    <message>
        <source>Identity-Aware Proxy refused the session that was just refreshed.</source>
        <translation>Identity-Aware Proxy が、更新したばかりのセッションを拒否しました。</translation>
    </message>
    <message>
        <source>The session was withdrawn. Start “lanyard proxy” again.</source>
        <translation>セッションは取り消されました。「lanyard proxy」をもう一度起動してください。</translation>
    </message>
    <message>
        <source>the gateway does not pass on a reply of this form</source>
        <translation>ゲートウェイはこの形式の応答を中継しません</translation>
    </message>
    <message numerus="yes">
        <source>it did not answer within %n seconds</source>
        <extracomment>%n: seconds; after &quot;The resource could not be reached: &quot;</extracomment>
        <translation>
            <numerusform>%n 秒以内に応答がありませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::JsonDocument</name>
    <message>
        <source>Duplicate key.</source>
        <translation>キーが重複しています。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <extracomment>%1 is RapidJSON&apos;s English description of the fault.</extracomment>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>There is a NUL character here.</source>
        <translation>NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>この数値は大きすぎます。</translation>
    </message>
</context>
<context>
    <name>lanyard::JsonReader</name>
    <message>
        <source>This must be true or false.</source>
        <translation>true または false でなければなりません。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>数値でなければなりません。</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks.</source>
        <translation>引用符で囲まれたテキストでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a list in [ ].</source>
        <translation>[ ] で囲まれたリストでなければなりません。</translation>
    </message>
    <message>
        <source>This must be an object in { }.</source>
        <translation>{ } で囲まれたオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>%1 文字以内でなければなりません。</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>Only version 1 is supported.</source>
        <translation>サポートされているのはバージョン 1 のみです。</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>不明なキーです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here.</source>
        <translation>ここに &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>This must be one of: %1.</source>
        <translation>次のいずれかでなければなりません: %1。</translation>
    </message>
    <message>
        <source>This must be a time in UTC, such as &quot;2026-11-23T18:00:00Z&quot;.</source>
        <translation>&quot;2026-11-23T18:00:00Z&quot; のような UTC の時刻でなければなりません。</translation>
    </message>
    <message>
        <source>Unknown value &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; は不明な値です。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeepingText</name>
    <message>
        <source>You have to sign in every hour because the sign-in page uses an API key other than this resource&apos;s.</source>
        <translation>サインイン ページがこのリソースとは別の API キーを使っているため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only an anonymous user.</source>
        <translation>サインイン ページが匿名ユーザーしか保存していないため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores only users other than the one who signed in.</source>
        <translation>サインイン ページがサインインした人とは別のユーザーだけを保存しているため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in cookies.</source>
        <translation>サインイン ページがユーザーを Cookie に保存しているため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page signs its user out again or stops storing them.</source>
        <translation>サインイン ページがユーザーをサインアウトさせるか、保存をやめるため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because the sign-in page stores its user in memory only, or not at all.</source>
        <translation>サインイン ページがユーザーをメモリにだけ保持するか、まったく保持しないため、1 時間ごとにサインインが必要です。</translation>
    </message>
    <message>
        <source>You have to sign in every hour because what the sign-in page stores could not be read.</source>
        <translation>サインイン ページが保存している内容を読み取れなかったため、1 時間ごとにサインインが必要です。</translation>
    </message>
</context>
<context>
    <name>lanyard::KeychainProbe</name>
    <message>
        <source>There is no default keyring yet. Create one, and Lanyard will continue.</source>
        <translation>既定のキーリングがまだありません。作成すると、Lanyard は続行します。</translation>
    </message>
</context>
<context>
    <name>lanyard::LedgerStore</name>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>アカウントの一覧が破損していたため、キーリングから再構築します。破損したファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>The list of accounts was damaged and is rebuilt from the keychain.</source>
        <translation>アカウントの一覧が破損していたため、キーリングから再構築します。</translation>
    </message>
    <message>
        <source>The list of accounts could not be saved: %1. It is kept in memory and saved as soon as that is possible.</source>
        <translation>アカウントの一覧を保存できませんでした: %1。メモリに保持し、可能になりしだい保存します。</translation>
    </message>
</context>
<context>
    <name>lanyard::MenuModel</name>
    <message>
        <source>Se&amp;ssions…</source>
        <translation>セッション(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Sessions…</source>
        <translation>
            <numerusform>他 %n 件はセッション一覧で表示…</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation has not set up any resources</source>
        <translation>組織によって設定されたものはありません</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>サインアウト(&amp;S)…</translation>
    </message>
    <message>
        <source>Switch &amp;tenant</source>
        <translation>テナントの切り替え(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;in to %1…</source>
        <translation>%1 にサインイン(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>Sign &amp;in to %n resources…</source>
        <translation>
            <numerusform>%n 件のリソースにサインイン(&amp;I)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Last signed in as %1</source>
        <extracomment>%1 is an e-mail address, a phone number or a name</extracomment>
        <translation>前回のサインイン: %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>サインイン中: %1</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>その他(&amp;T)…</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>heading of the tenants that one can switch to</extracomment>
        <translation>テナント</translation>
    </message>
</context>
<context>
    <name>lanyard::NotificationController</name>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Tenant switched</source>
        <translation>テナントを切り替えました</translation>
    </message>
    <message>
        <source>Lanyard has a problem</source>
        <translation>Lanyard に問題があります</translation>
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
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %n resources</source>
        <translation>
            <numerusform>%n 件のリソースにサインインしてください</numerusform>
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
        <translation>%1 のセッションは %2 に終了します</translation>
    </message>
    <message>
        <source>This resource requires a sign-in every hour. Sign in now to continue without interruption.</source>
        <translation>このリソースには 1 時間ごとのサインインが必要です。中断せずに続けるには、今すぐサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインインしてください</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>%1 works until %2</source>
        <extracomment>%1 is a resource&apos;s name, %2 the time of day when its session ends</extracomment>
        <translation>%1 は %2 まで使えます</translation>
    </message>
    <message>
        <source>The session for %1 has ended</source>
        <translation>%1 のセッションが終了しました</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon</source>
        <translation>
            <numerusform>%n 件のセッションがまもなく終了します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended</source>
        <translation>
            <numerusform>%n 件のセッションが終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Lanyard is running</source>
        <translation>Lanyard は起動しています</translation>
    </message>
    <message>
        <source>This desktop has no tray for its icon. Open Lanyard from the list of applications to see your sessions.</source>
        <translation>このデスクトップには、アイコンを表示するシステム トレイがありません。セッションを表示するには、アプリケーションの一覧から Lanyard を開いてください。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにサインイン</translation>
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
        <translation>リソースはまだありません</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしています</translation>
    </message>
    <message>
        <source>Your keychain is locked: unlock it to continue</source>
        <translation>キーリングがロックされています: 続行するにはロックを解除してください</translation>
    </message>
    <message numerus="yes">
        <source>All %n sessions are active</source>
        <translation>
            <numerusform>%n 件のセッションはすべて有効です</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <extracomment>%1 is a reason such as &quot;password changed&quot;</extracomment>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>再サインインが必要: %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>%1 is a reason such as &quot;access denied&quot;</extracomment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題あり: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a session works, but its refresh is delayed; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Active, %1</source>
        <translation>有効、%1</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions need you to sign in</source>
        <extracomment>%1: how many there are in all, two or more; so below</extracomment>
        <translation>
            <numerusform>%1 件中 %n 件のセッションでサインインが必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions have a problem</source>
        <translation>
            <numerusform>%1 件中 %n 件のセッションに問題があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n of %1 sessions still work</source>
        <translation>
            <numerusform>オフライン: %1 件中 %n 件のセッションはまだ使えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sessions are active</source>
        <translation>
            <numerusform>%1 件中 %n 件のセッションが有効です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>facts beside a resource&apos;s name: &quot;Acme EMEA&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: Active, refresh paused on a metered connection</source>
        <translation>%1: 有効、従量制課金接続のため更新を一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Paused on a metered connection: %n of %1 sessions still work</source>
        <translation>
            <numerusform>従量制課金接続のため一時停止中: %1 件中 %n 件のセッションはまだ使えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <extracomment>nobody has signed in, and the resource cannot be looked at; %1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>サインアウト済み: %1</translation>
    </message>
    <message>
        <source>There is no default keyring: create one to continue</source>
        <translation>既定のキーリングがありません: 続行するには作成してください</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyFiles</name>
    <message>
        <source>%1 is a link. A policy must be a file of its own.</source>
        <translation>%1 はリンクです。ポリシーは実際のファイルでなければなりません。</translation>
    </message>
    <message>
        <source>%1 does not belong to root.</source>
        <translation>%1 の所有者が root ではありません。</translation>
    </message>
    <message>
        <source>Users other than root can change %1.</source>
        <translation>%1 は root 以外のユーザーも変更できます。</translation>
    </message>
    <message>
        <source>%1 is not a folder, or cannot be read.</source>
        <translation>%1 はフォルダーではないか、読み取れません。</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>ポリシーがありません。</translation>
    </message>
    <message>
        <source>Not everybody can read %1, so Lanyard would refuse the policy.</source>
        <translation>%1 を全員が読めるわけではないため、Lanyard はポリシーを拒否します。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyMerger</name>
    <message>
        <source>This is allowed in policy.json only.</source>
        <translation>これは policy.json にのみ書けます。</translation>
    </message>
    <message>
        <source>This is set in %1 already. Set it in one file.</source>
        <translation>これはすでに %1 で設定されています。1 つのファイルだけで設定してください。</translation>
    </message>
    <message>
        <source>“%1” has a different value in %2.</source>
        <translation>「%1」には %2 で別の値が設定されています。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyParser</name>
    <message>
        <source>Without a host, no session can be refreshed.</source>
        <translation>ホストがないと、どのセッションも更新できません。</translation>
    </message>
    <message>
        <source>Without a provider, nobody can sign in.</source>
        <translation>プロバイダーがないと、誰もサインインできません。</translation>
    </message>
    <message>
        <source>This must have either &quot;add&quot; or &quot;replace&quot;.</source>
        <translation>&quot;add&quot; と &quot;replace&quot; のどちらか一方が必要です。</translation>
    </message>
</context>
<context>
    <name>lanyard::PolicyValues</name>
    <message>
        <source>This must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>This must have at most %1 characters.</source>
        <translation>%1 文字以内でなければなりません。</translation>
    </message>
    <message>
        <source>This must not contain control characters.</source>
        <translation>制御文字を含めることはできません。</translation>
    </message>
    <message>
        <source>This must not contain spaces or slashes.</source>
        <translation>空白やスラッシュを含めることはできません。</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>https:// で始まるアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>An address here must not contain a user name or password.</source>
        <translation>ここのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>An address here must not contain a query (what follows a question mark).</source>
        <translation>ここのアドレスにクエリ (疑問符に続く部分) を含めることはできません。</translation>
    </message>
    <message>
        <source>An address here must not contain a fragment (what follows a #).</source>
        <translation>ここのアドレスにフラグメント (# に続く部分) を含めることはできません。</translation>
    </message>
    <message>
        <source>The host of this address is not a plain host name.</source>
        <translation>このアドレスのホストは通常のホスト名ではありません。</translation>
    </message>
    <message>
        <source>Plain http is accepted only with &quot;development&quot;: true. Use https.</source>
        <translation>暗号化されていない http は &quot;development&quot;: true の場合のみ使用できます。https を使用してください。</translation>
    </message>
    <message>
        <source>Plain http is never accepted for another computer. Use https.</source>
        <translation>暗号化されていない http は他のコンピューターには使用できません。https を使用してください。</translation>
    </message>
    <message>
        <source>This must be a host, or host:port, without https:// and without *.</source>
        <translation>https:// や * を含まない、ホストまたは host:port でなければなりません。</translation>
    </message>
    <message>
        <source>An IP address is accepted here only with &quot;development&quot;: true.</source>
        <translation>ここで IP アドレスを使用できるのは &quot;development&quot;: true の場合のみです。</translation>
    </message>
    <message>
        <source>The file %1 is not a list of certificates in PEM form.</source>
        <translation>ファイル %1 は PEM 形式の証明書の一覧ではありません。</translation>
    </message>
    <message>
        <source>This must be the name of a host, or *. and a domain, without https:// and without a port.</source>
        <translation>ホスト名、または *. とドメインでなければなりません。https:// とポートは付けません。</translation>
    </message>
    <message>
        <source>This must be the id of a provider, such as google.com, saml.acme or password.</source>
        <translation>google.com、saml.acme、password などのプロバイダー ID でなければなりません。</translation>
    </message>
    <message>
        <source>This must be 1 to %1 printable ASCII characters, with no space at the start or end.</source>
        <translation>印刷可能な ASCII 文字が 1 から %1 個で、前後に空白があってはなりません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにサインイン</translation>
    </message>
    <message>
        <source>Lanyard sends your user name and password to this proxy only, and saves them in your keychain. The connection to the proxy is not encrypted, so others on its network may be able to read them.</source>
        <translation>Lanyard はユーザー名とパスワードをこのプロキシだけに送信し、キーリングに保存します。プロキシへの接続は暗号化されていないため、そのネットワーク上の他人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxySignIn</name>
    <message>
        <source>The proxy does not accept this user name and password.</source>
        <translation>プロキシはこのユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached. Try again later.</source>
        <translation>プロキシに接続できません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy password could not be saved</source>
        <translation>プロキシのパスワードを保存できませんでした</translation>
    </message>
    <message>
        <source>The proxy password could not be removed from the keychain</source>
        <translation>プロキシのパスワードをキーリングから削除できませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::ProxyText</name>
    <message>
        <source>The proxy server %1 asks for your user name and password.</source>
        <extracomment>%1: host and port</extracomment>
        <translation>プロキシ サーバー %1 がユーザー名とパスワードを求めています。</translation>
    </message>
</context>
<context>
    <name>lanyard::ReasonText</name>
    <message>
        <source>replaced by a later action</source>
        <translation>後の操作に置き換えられました</translation>
    </message>
    <message>
        <source>Interrupted by a later sign-in, sign-out or tenant switch.</source>
        <translation>その後のサインイン、サインアウト、またはテナントの切り替えによって中断されました。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしています。</translation>
    </message>
    <message>
        <source>No network connection. Lanyard will refresh the session when the network is back.</source>
        <translation>ネットワークに接続されていません。ネットワークが復旧すると Lanyard がセッションを更新します。</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Open any web page in your browser and follow the instructions.</source>
        <translation>このネットワークでは先にサインインが必要です。ブラウザーで任意の Web ページを開き、指示に従ってください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy refused the connection. Check the proxy settings of this computer.</source>
        <translation>ネットワークのプロキシが接続を拒否しました。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted. Do not sign in; tell your administrator.</source>
        <translation>サーバーの証明書を信頼できません。サインインせずに、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong. Set the date and time, then try again.</source>
        <translation>このコンピューターの時計が正しくありません。日付と時刻を設定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in service asked us to slow down. Lanyard will retry automatically.</source>
        <translation>サインイン サービスから間隔を空けるよう求められました。Lanyard は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The sign-in service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>サインイン サービスが正しく応答しません。Lanyard は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The access service is not responding correctly. Lanyard will retry automatically.</source>
        <translation>アクセス サービスが正しく応答しません。Lanyard は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Your password or e-mail address changed, or you were signed out. Sign in again.</source>
        <translation>パスワードまたはメール アドレスが変更されたか、サインアウトされました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask your administrator.</source>
        <translation>このアカウントは無効になっています。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This account no longer exists. Sign in with a different account, or ask your administrator.</source>
        <translation>このアカウントはもう存在しません。別のアカウントでサインインするか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The saved sign-in is no longer accepted. Sign in again.</source>
        <translation>保存されたサインインは受け付けられなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to this resource to continue.</source>
        <translation>続行するには、このリソースにサインインしてください。</translation>
    </message>
    <message>
        <source>Your tenant may not use this resource. Switch tenant, or ask your administrator.</source>
        <translation>お使いのテナントではこのリソースを使用できません。テナントを切り替えるか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>You are signed in but may not use this resource. Ask your administrator.</source>
        <translation>サインインしていますが、このリソースを使用する権限がありません。管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This resource is not set up correctly. Tell your administrator.</source>
        <translation>このリソースは正しく設定されていません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in page is not the one that was expected. Do not sign in; tell your administrator.</source>
        <translation>サインイン ページが想定されたものではありません。サインインせずに、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and Lanyard will continue.</source>
        <translation>キーリングがロックされています。ロックを解除すると、Lanyard は自動的に続行します。</translation>
    </message>
    <message>
        <source>Your keychain is not responding. Lanyard will continue when it does.</source>
        <translation>キーリングが応答しません。応答すると、Lanyard は自動的に続行します。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Lanyard will retry automatically.</source>
        <translation>予期しない問題が発生しました。Lanyard は自動的に再試行します。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>network asks to sign in</source>
        <translation>ネットワークへのサインインが必要</translation>
    </message>
    <message>
        <source>refused by the proxy</source>
        <translation>プロキシが拒否</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>信頼できない証明書</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>時計が不正確</translation>
    </message>
    <message>
        <source>asked to slow down</source>
        <translation>間隔を空けるよう要求</translation>
    </message>
    <message>
        <source>sign-in service unavailable</source>
        <translation>サインイン サービス利用不可</translation>
    </message>
    <message>
        <source>access service unavailable</source>
        <translation>アクセス サービス利用不可</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>パスワード変更</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>アカウント無効</translation>
    </message>
    <message>
        <source>account deleted</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>受け付け終了</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>tenant not allowed</source>
        <translation>テナント不許可</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>not set up correctly</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>sign-in page changed</source>
        <translation>サインイン ページ変更</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーリング ロック中</translation>
    </message>
    <message>
        <source>keychain not responding</source>
        <translation>キーリング応答なし</translation>
    </message>
    <message>
        <source>unexpected problem</source>
        <translation>予期しない問題</translation>
    </message>
    <message>
        <source>Refreshing is paused because this connection is metered. Choose Refresh now to refresh anyway.</source>
        <translation>従量制課金接続のため、更新を一時停止しています。それでも更新するには「今すぐ更新」を選択してください。</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>従量制課金接続</translation>
    </message>
    <message>
        <source>proxy asks for a password</source>
        <translation>プロキシがパスワードを要求</translation>
    </message>
    <message>
        <source>Your organisation does not allow this way of signing in. Sign in another way.</source>
        <translation>この方法でのサインインは組織で許可されていません。別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>sign-in not allowed</source>
        <translation>許可されないサインイン</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for your user name and password. Choose “Sign in to the proxy…” in Lanyard&apos;s menu.</source>
        <translation>ネットワークのプロキシがユーザー名とパスワードを求めています。Lanyard のメニューで「プロキシにサインイン…」を選択してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::Refresher</name>
    <message>
        <source>%1 cannot be reached. Check the address and your network connection.</source>
        <translation>%1 に接続できません。アドレスとネットワーク接続を確認してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::RelayText</name>
    <message>
        <source>Another user of this computer tried to connect.</source>
        <translation>このコンピューターの別のユーザーが接続しようとしました。</translation>
    </message>
    <message>
        <source>A program that could not be identified tried to connect as a browser.</source>
        <translation>プログラムがブラウザーとして接続しようとしましたが、どのプログラムかを確認できませんでした。</translation>
    </message>
    <message>
        <source>%1 tried to connect as a browser, but is not part of Lanyard.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 がブラウザーとして接続しようとしましたが、Lanyard の一部ではありません。</translation>
    </message>
    <message>
        <source>Browsers from Snap or Flatpak cannot be connected to Lanyard. Use one that was installed as a system package.</source>
        <translation>Snap や Flatpak のブラウザーは Lanyard に接続できません。システムのパッケージとしてインストールされたものを使用してください。</translation>
    </message>
    <message>
        <source>%1 tried to connect, but is not a browser that was installed as a system package.</source>
        <extracomment>%1: the path of a program</extracomment>
        <translation>%1 が接続しようとしましたが、システムのパッケージとしてインストールされたブラウザーではありません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceConfigurator</name>
    <message>
        <source>Add %1?</source>
        <translation>%1 を追加しますか?</translation>
    </message>
    <message>
        <source>%1 sends you to sign in at %2.</source>
        <extracomment>%1 and %2: web origins</extracomment>
        <translation>%1 は %2 でのサインインを求めています。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your organisation chose the resources; you cannot add one.</source>
        <translation>リソースは組織によって決められているため、追加できません。</translation>
    </message>
    <message>
        <source>Your organisation chose this resource; it cannot be removed.</source>
        <translation>このリソースは組織によって決められているため、削除できません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>The sign-in page is no longer the one you were shown a moment ago. Check it again.</source>
        <translation>サインイン ページが、先ほど表示されたものと異なります。もう一度確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends you to sign in at %2. It will use your accounts %3.</source>
        <extracomment>%1 and %2: web origins, %3: one or several e-mail addresses, phone numbers or names; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 は %2 でのサインインを求めています。アカウント %3 が使用されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceDiscovery</name>
    <message>
        <source>Give a full address that begins with https://</source>
        <translation>https:// で始まる完全なアドレスを入力してください</translation>
    </message>
</context>
<context>
    <name>lanyard::ResourceReader</name>
    <message>
        <source>&quot;authPage&quot; needs an &quot;apiKey&quot; beside it: both are required.</source>
        <translation>&quot;authPage&quot; には &quot;apiKey&quot; が必要です。両方を指定してください。</translation>
    </message>
    <message>
        <source>&quot;apiKey&quot; needs an &quot;authPage&quot; beside it: both are required.</source>
        <translation>&quot;apiKey&quot; には &quot;authPage&quot; が必要です。両方を指定してください。</translation>
    </message>
    <message>
        <source>Another entry has the id &quot;%1&quot; already.</source>
        <translation>ID &quot;%1&quot; は別の項目ですでに使われています。</translation>
    </message>
</context>
<context>
    <name>lanyard::RuntimeFolder</name>
    <message>
        <source>The system says: %1.</source>
        <extracomment>%1: an error of the operating system</extracomment>
        <translation>システムのメッセージ: %1。</translation>
    </message>
    <message>
        <source>It is a symbolic link.</source>
        <translation>シンボリック リンクです。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>別のユーザーのものです。</translation>
    </message>
    <message>
        <source>It has mode %1 instead of 700.</source>
        <extracomment>%1: a number, the folder&apos;s permissions</extracomment>
        <translation>モードが 700 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Lanyard cannot use its private folder %1. %2 Sign out of the desktop and in again, or tell your administrator.</source>
        <extracomment>%1: a path, %2: a sentence that says what is wrong with it</extracomment>
        <translation>Lanyard は専用フォルダー %1 を使用できません。%2 デスクトップからサインアウトしてサインインし直すか、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This variable is not set to an absolute path.</source>
        <translation>この変数に絶対パスが設定されていません。</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionActions</name>
    <message>
        <source>Re&amp;fresh now</source>
        <translation>今すぐ更新(&amp;F)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t…</source>
        <translation>サインアウト(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keep my browser&apos;s session alive</source>
        <translation>ブラウザーのセッションを維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;witch tenant</source>
        <translation>テナントの切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <extracomment>a tenant that is not in the list; the sign-in page asks which</extracomment>
        <translation>その他(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel si&amp;gn-in with my browser</source>
        <translation>ブラウザーでのサインインをキャンセル(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;gn in with my browser…</source>
        <translation>ブラウザーでサインイン(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionCommands</name>
    <message>
        <source>Not every session could be refreshed</source>
        <translation>更新できなかったセッションがあります</translation>
    </message>
    <message>
        <source>Refreshing all sessions…</source>
        <translation>すべてのセッションを更新しています…</translation>
    </message>
    <message>
        <source>All sessions refreshed.</source>
        <translation>すべてのセッションを更新しました。</translation>
    </message>
    <message>
        <source>%1 now uses %2.</source>
        <translation>%1 は現在 %2 を使用しています。</translation>
    </message>
    <message>
        <source>%1 refreshed.</source>
        <translation>%1 を更新しました。</translation>
    </message>
    <message>
        <source>The tenant of %1 was not switched</source>
        <translation>%1 のテナントは切り替えられませんでした</translation>
    </message>
    <message>
        <source>Switching %1 to %2…</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>%1 を %2 に切り替えています…</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>%1 にサインインしていません</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>%1 にサインインしています。</translation>
    </message>
    <message>
        <source>Sign in to %1 in the window that opens.</source>
        <translation>開いたウィンドウで %1 にサインインしてください。</translation>
    </message>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>%1 を更新できませんでした</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>%1 を更新しています…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Sign in to %1 in the tab that opens in your browser.</source>
        <translation>ブラウザーで開くタブで %1 にサインインしてください。</translation>
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
        <translation>選択したセッションについて</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>サインイン ページ:</translation>
    </message>
    <message>
        <source>Session ends:</source>
        <translation>セッションの終了:</translation>
    </message>
    <message>
        <source>Last verified:</source>
        <translation>最終確認:</translation>
    </message>
    <message>
        <source>Next refresh:</source>
        <translation>次回の更新:</translation>
    </message>
    <message>
        <source>Events of the last day</source>
        <translation>過去 24 時間のできごと</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1 is a summary such as &quot;12 refreshes, 1 problem: offline 10:32&quot;</extracomment>
        <translation>過去 24 時間: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionManager</name>
    <message>
        <source>Identity-Aware Proxy no longer accepts this session. Refresh it.</source>
        <translation>Identity-Aware Proxy はこのセッションを受け入れなくなりました。更新してください。</translation>
    </message>
    <message>
        <source>You signed in to %1 with another tenant. Choose the tenant again to switch to it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 には別のテナントでサインインしました。切り替えるには、もう一度テナントを選んでください。</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsModel</name>
    <message>
        <source>%1, refreshing</source>
        <translation>%1、更新中</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>次回の更新</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;Active&quot; and &quot;42 min left&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsTable</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>lanyard::SessionsWindow</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in to all…</source>
        <translation>すべてにサインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>リソース(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>「%1」に一致するセッションはありません。</translation>
    </message>
    <message>
        <source>Searc&amp;h</source>
        <translation>検索(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The system&apos;s language (%1)</source>
        <extracomment>%1 is the name of the language that the system&apos;s settings lead to</extracomment>
        <translation>システムの言語 (%1)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <extracomment>%1 is the tag of a language, such as &quot;it&quot;</extracomment>
        <translation>%1 (利用できません)</translation>
    </message>
    <message>
        <source>The default browser</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>既定のブラウザー</translation>
    </message>
    <message>
        <source>The default browser (%1)</source>
        <translation>既定のブラウザー (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <extracomment>%1 is the name of a browser&apos;s desktop file</extracomment>
        <translation>%1 (インストールされていません)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>a setting&apos;s name, its value, and that it is managed: &quot;Language: Deutsch. Managed by your organisation.&quot;</extracomment>
        <translation>%1: %2。%3。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>設定のリセット</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定をリセットしますか?</translation>
    </message>
    <message>
        <source>All settings return to their defaults, except those managed by your organisation.</source>
        <translation>組織が管理しているものを除き、すべての設定が既定値に戻ります。</translation>
    </message>
    <message>
        <source>All settings return to their defaults.</source>
        <translation>すべての設定が既定値に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Start Lanyard at lo&amp;gin</source>
        <translation>ログイン時に Lanyard を起動する(&amp;G)</translation>
    </message>
    <message>
        <source>When a session needs attention</source>
        <translation>セッションで操作が必要になったとき</translation>
    </message>
    <message>
        <source>When a &amp;sign-in is needed:</source>
        <translation>サインインが必要なとき(&amp;S):</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Open the sign-in window</source>
        <translation>サインイン ウィンドウを開く</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>Without notifications, only the icon and the menu show that something needs your attention.</source>
        <translation>表示しない場合、操作が必要なことはアイコンとメニューでのみ示されます。</translation>
    </message>
    <message>
        <source>Resources and network</source>
        <translation>リソースとネットワーク</translation>
    </message>
    <message>
        <source>Open in &amp;browser uses:</source>
        <translation>「ブラウザーで開く」で使用するブラウザー(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Refresh sessions on metered connections</source>
        <translation>従量制課金接続でもセッションを更新する(&amp;R)</translation>
    </message>
    <message>
        <source>Otherwise, sessions end after about an hour on such a connection, unless you refresh them.</source>
        <translation>更新しない場合、そのような接続では、手動で更新しないかぎり、セッションは約 1 時間で終了します。</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>組織によって管理されています</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults…</source>
        <translation>既定値に戻す(&amp;D)…</translation>
    </message>
    <message>
        <source>Your own browser</source>
        <translation>自分のブラウザー</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in in my own browser</source>
        <translation>自分のブラウザーでもサインインを維持する(&amp;K)</translation>
    </message>
    <message>
        <source>Needs the Lanyard extension. You choose the browsers, and the resources in each of them.</source>
        <translation>Lanyard 拡張機能が必要です。ブラウザーと、それぞれのリソースを選択できます。</translation>
    </message>
    <message>
        <source>Bro&amp;wsers…</source>
        <translation>ブラウザー(&amp;W)…</translation>
    </message>
    <message>
        <source>Forget the &amp;proxy password</source>
        <translation>プロキシのパスワードを消去(&amp;P)</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsFile</name>
    <message>
        <source>The settings were not saved, because %1 could not be read.</source>
        <translation>%1 を読み取れなかったため、設定は保存されませんでした。</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1.</source>
        <translation>設定を保存できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsReader</name>
    <message>
        <source>This must be the tag of a language, such as &quot;de&quot; or &quot;pt-BR&quot;.</source>
        <translation>&quot;de&quot; や &quot;pt-BR&quot; のような言語のタグでなければなりません。</translation>
    </message>
    <message>
        <source>This must be the name of a browser&apos;s desktop file, such as &quot;firefox.desktop&quot;.</source>
        <translation>&quot;firefox.desktop&quot; のような、ブラウザーのデスクトップ ファイルの名前でなければなりません。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInAcceptor</name>
    <message>
        <source>Different account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>You signed in as %1, but this account was %2. Replace it?</source>
        <extracomment>%1 and %2: e-mail addresses, phone numbers or names</extracomment>
        <translation>%1 としてサインインしましたが、このアカウントは %2 でした。置き換えますか?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1: an e-mail address, a phone number or a name</extracomment>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 のままにする</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in with your own account, or close this window.</source>
        <translation>何も変更されませんでした。ご自身のアカウントでサインインするか、このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently. %1</source>
        <translation>このセッションはバックグラウンドで更新できません。%1</translation>
    </message>
    <message>
        <source>This session cannot be refreshed silently, because the sign-in service refuses Lanyard. Tell your administrator.</source>
        <translation>サインイン サービスが Lanyard を拒否しているため、このセッションはバックグラウンドで更新できません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in page did not store your sign-in. Use Lanyard&apos;s window to sign in.</source>
        <translation>サインイン ページにサインインの情報が保存されませんでした。Lanyard のウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>In %1 you signed in as %2. Is that you, and may Lanyard keep you signed in?</source>
        <extracomment>%1: a browser&apos;s name, %2: an e-mail address, a phone number or a name</extracomment>
        <translation>%1 で %2 としてサインインしました。ご本人ですか?また、Lanyard がサインインを維持してもよろしいですか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Your organisation allows only certain ways of signing in, and this sign-in page does not tell Lanyard which one you used. Tell your administrator.</source>
        <translation>組織で許可されているサインイン方法は限られていますが、このサインイン ページからは、どの方法が使われたのか Lanyard にはわかりません。管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPageFinder</name>
    <message>
        <source>The sign-in page changed</source>
        <translation>サインイン ページが変更されました</translation>
    </message>
    <message>
        <source>The sign-in page of %1 changed from %2 to %3. Continue only if your administrator told you to expect this.</source>
        <extracomment>%1: a resource&apos;s name, %2 and %3: web origins</extracomment>
        <translation>%1 のサインイン ページが %2 から %3 に変更されました。管理者から事前に知らされている場合にのみ続行してください。</translation>
    </message>
    <message>
        <source>Use the new page</source>
        <translation>新しいページを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInService</name>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>The sign-in window could not be opened, or it closed unexpectedly. Check that lanyard-signin is installed, and try again.</source>
        <extracomment>&quot;lanyard-signin&quot; is the name of a program and its package</extracomment>
        <translation>サインイン ウィンドウを開けなかったか、予期せず閉じました。lanyard-signin がインストールされていることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You are signing in to this resource already. Finish that, or cancel it.</source>
        <translation>このリソースにはすでにサインイン中です。それを完了するか、キャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutDialog</name>
    <message>
        <source>Also sign out in my web &amp;browser, which has its own session</source>
        <translation>独自のセッションを持つ Web ブラウザーでもサインアウトする(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてからサインアウト</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>すべてからサインアウトしますか?</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <translation>%1 からサインアウト</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか?</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Sign-out failed</source>
        <translation>サインアウトできませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutText</name>
    <message>
        <source>Lanyard will forget your session for %1 and its account.</source>
        <translation>Lanyard は %1 のセッションと、そのアカウントを削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 use the same account: they keep working until their sessions end, then you need to sign in again.</source>
        <extracomment>%1: the names of one or of several resources; the plural follows their number</extracomment>
        <translation>
            <numerusform>%1 は同じアカウントを使用しています。セッションが終了するまで使用できますが、その後はもう一度サインインが必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard will forget all sessions and accounts, and close the windows that show them.</source>
        <translation>Lanyard はすべてのセッションとアカウントを削除し、それらを表示しているウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>You will be signed out of %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>%1 からサインアウトします。</translation>
    </message>
    <message numerus="yes">
        <source>You will be signed out of %n resources.</source>
        <translation>
            <numerusform>%n 件のリソースからサインアウトします。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out of %1.</source>
        <translation>%1 からサインアウトしました。</translation>
    </message>
    <message>
        <source>These keep working until their sessions end; then you need to sign in again: %1.</source>
        <extracomment>%1: names of resources</extracomment>
        <translation>セッションの終了まで使用でき、その後は再度サインインが必要になります: %1。</translation>
    </message>
    <message>
        <source>Copies of a session, for example in a browser, may work until %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>ブラウザーなどにあるセッションのコピーは、%1 まで使用できることがあります。</translation>
    </message>
    <message>
        <source>Your keychain is not available now. These accounts will be deleted when it is: %1.</source>
        <extracomment>%1: e-mail addresses, phone numbers or names</extracomment>
        <translation>現在キーリングを変更できません。次のアカウントは、可能になりしだい削除されます: %1。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in: %1. Lanyard removes the session there when the browser connects.</source>
        <extracomment>%1: names of browsers</extracomment>
        <translation>ブラウザーがまだサインインしている可能性があります: %1。Lanyard はブラウザーの接続時にそのセッションを削除します。</translation>
    </message>
    <message>
        <source>Still signed in at %1 in %2. Lanyard is signing you out there now; the settings show when it is done.</source>
        <extracomment>%1: addresses of sign-in pages, %2: names of browsers</extracomment>
        <translation>ブラウザーは %1 にまだサインインしています: %2。Lanyard が今サインアウトしています。完了したかどうかは設定で確認できます。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>The server could not be notified, but Lanyard has forgotten the session.</source>
        <translation>サーバーに通知できませんでしたが、Lanyard はセッションを削除しました。</translation>
    </message>
    <message>
        <source>Lanyard will forget its session and its account. You can add it again at any time.</source>
        <translation>Lanyard はセッションとそのアカウントを削除します。いつでももう一度追加できます。</translation>
    </message>
    <message>
        <source>Lanyard will forget its session. Its account is kept for %1. You can add it again at any time.</source>
        <extracomment>%1: the names of one or of several resources</extracomment>
        <translation>Lanyard はセッションを削除します。アカウントは %1 のために残ります。いつでももう一度追加できます。</translation>
    </message>
</context>
<context>
    <name>lanyard::SwitchQuestion</name>
    <message>
        <source>Switch tenant</source>
        <translation>テナントの切り替え</translation>
    </message>
    <message>
        <source>Switch %1 to %2?</source>
        <extracomment>%1: a resource&apos;s name, %2: a tenant&apos;s</extracomment>
        <translation>%1 を %2 に切り替えますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n pages of %1 are open in your browser. Each one will ask you to reload or keep it.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>
            <numerusform>ブラウザーで %1 のページが %n 件開いています。それぞれのページで、再読み込みするかそのまま使うかを確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>切り替え(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The Lanyard window of %1 will close and open again. Save your work there first.</source>
        <extracomment>%1: a resource&apos;s name</extracomment>
        <translation>%1 の Lanyard ウィンドウは閉じて開き直されます。先にそこでの作業を保存してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineLegend</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Sign-in, switch, sign-out</source>
        <translation>サインイン、切り替え、サインアウト</translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineText</name>
    <message>
        <source>Refreshed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <extracomment>%1 is a reason such as &quot;offline&quot;</extracomment>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>Switched tenant</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>テナントを切り替え</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>%1 is a tenant&apos;s name</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed in, %1</source>
        <translation>サインイン、%1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time such as &quot;22:10&quot;</extracomment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a time, %2 what happened: &quot;10:32: Refreshed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing happened in the last day.</source>
        <translation>過去 24 時間には何も起きていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>joins &quot;12 refreshes&quot; and &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Expired or not signed in</source>
        <translation>期限切れまたは未サインイン</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n refreshes</source>
        <translation>
            <numerusform>%n 回の更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1 %2</source>
        <extracomment>%1 is the latest problem&apos;s reason, %2 its time: &quot;1 problem: offline 10:32&quot;</extracomment>
        <translation>
            <numerusform>%n 件の問題: %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant switches</source>
        <translation>
            <numerusform>%n 回のテナント切り替え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n 回のサインイン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::TimelineView</name>
    <message>
        <source>Timeline of the last day</source>
        <translation>過去 24 時間のタイムライン</translation>
    </message>
</context>
<context>
    <name>lanyard::UserFile</name>
    <message>
        <source>%1 The file is kept as %2.</source>
        <extracomment>%1: a sentence that says what is wrong with it, %2: a file name</extracomment>
        <translation>%1 ファイルは %2 として保存されています。</translation>
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
        <translation>%1 は %2 (%3) を使用するようになりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n resources need you to sign in. %1</source>
        <translation>
            <numerusform>%n 件のリソースでサインインが必要です。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The session for %1 ends soon and could not be refreshed yet.</source>
        <translation>%1 のセッションはまもなく終了しますが、まだ更新できていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions end soon and could not be refreshed yet.</source>
        <translation>
            <numerusform>%n 件のセッションがまもなく終了しますが、まだ更新できていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::UserResources</name>
    <message>
        <source>Some of your resources use plain http, which is for development only: they are not used.</source>
        <translation>一部のリソースは開発専用の暗号化されていない http を使用しているため、使用されません。</translation>
    </message>
    <message>
        <source>The list of your resources was not saved, because %1 could not be read.</source>
        <translation>%1 を読み取れなかったため、リソースの一覧は保存されませんでした。</translation>
    </message>
    <message>
        <source>The list of your resources could not be saved: %1.</source>
        <translation>リソースの一覧を保存できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::Verdict</name>
    <message>
        <source>The sign-in service refuses this resource&apos;s API key. Tell your administrator.</source>
        <translation>サインイン サービスがこのリソースの API キーを拒否しています。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in service wants proof from App Check, which only the sign-in page can give. Tell your administrator.</source>
        <translation>サインイン サービスは App Check の証明を求めていますが、それを出せるのはサインイン ページだけです。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in service is switched off or suspended for this resource&apos;s project. Tell your administrator.</source>
        <translation>このリソースのプロジェクトでは、サインイン サービスが無効または停止されています。管理者に連絡してください。</translation>
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
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>Remove %1 from Lanyard?</source>
        <translation>Lanyard から %1 を削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>How Lanyard works</source>
        <translation>Lanyard のしくみ</translation>
    </message>
    <message>
        <source>Sign in once; Lanyard keeps you signed in.</source>
        <translation>一度サインインすれば、Lanyard がサインイン状態を維持します。</translation>
    </message>
    <message>
        <source>Each resource has a session of about an hour. Lanyard refreshes it in the background, so that it does not end while you work. The icon changes when something needs your attention.

Open shows a resource in a window that uses this session. Open in browser opens the address in your web browser, which has its own session.

Switch tenant changes which account a resource sees. Sign out removes the session and the account from this computer.</source>
        <translation>各リソースには約 1 時間のセッションがあります。作業中に終了しないよう、Lanyard がバックグラウンドで更新します。操作が必要になるとアイコンが変わります。

「開く」は、このセッションを持つウィンドウでリソースを表示します。「ブラウザーで開く」は、独自のセッションを持つ Web ブラウザーにアドレスを渡します。

「テナントの切り替え」は、リソースから見えるアカウントを変更します。「サインアウト」は、このコンピューター上のセッションとアカウントを削除します。</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Lanyard について</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Keeps your sessions behind Identity-Aware Proxy alive.

Licensed under the Apache License, version 2.0.</source>
        <translation>Identity-Aware Proxy の背後のセッションを維持します。

Apache License, version 2.0 に基づいてライセンスされています。</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 is already in your list.</source>
        <translation>%1 はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 を削除できませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BridgeText</name>
    <message>
        <source>Your administrator&apos;s policy does not allow this browser.</source>
        <translation>管理者のポリシーにより、このブラウザーは許可されていません。</translation>
    </message>
    <message>
        <source>You said no.</source>
        <translation>拒否されました。</translation>
    </message>
    <message>
        <source>You said no a moment ago.</source>
        <translation>先ほど拒否されました。</translation>
    </message>
    <message>
        <source>Lanyard no longer knows this resource or this browser.</source>
        <translation>Lanyard はこのリソースまたはこのブラウザーを認識していません。</translation>
    </message>
    <message>
        <source>Answer Lanyard&apos;s other question first.</source>
        <translation>先に Lanyard の別の質問に答えてください。</translation>
    </message>
    <message>
        <source>This changed while you were asked. Try again.</source>
        <translation>確認中に変更がありました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>This works only where an administrator installed Lanyard&apos;s extension. Use Lanyard&apos;s window to sign in.</source>
        <translation>これは、管理者が Lanyard の拡張機能をインストールした場合にのみ使えます。Lanyard のウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s extension may not use this resource or its sign-in page. Switch the resource off and on again in the extension.</source>
        <translation>Lanyard の拡張機能は、このリソースまたはそのサインイン ページを使用できません。拡張機能でリソースをいったんオフにしてから、もう一度オンにしてください。</translation>
    </message>
    <message>
        <source>The resource opened without asking you to sign in. Use Lanyard&apos;s window to sign in.</source>
        <translation>リソースがサインインを求めずに開きました。Lanyard のウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in page stored nothing that Lanyard can use. Use Lanyard&apos;s window to sign in.</source>
        <translation>サインイン ページには、Lanyard が使える情報が保存されていません。Lanyard のウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed in your browser. Try again.</source>
        <translation>ブラウザーでのサインインに失敗しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Lanyard could not find out who signed in with your browser. Use Lanyard&apos;s window to sign in.</source>
        <translation>ブラウザーで誰がサインインしたかを Lanyard が確認できませんでした。Lanyard のウィンドウでサインインしてください。</translation>
    </message>
    <message>
        <source>You did not sign in within ten minutes. Try again.</source>
        <translation>10 分以内にサインインしませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy does not allow signing in with your own browser.</source>
        <translation>管理者のポリシーでは、お使いのブラウザーでのサインインは許可されていません。</translation>
    </message>
    <message>
        <source>Lanyard is waiting for another sign-in in your browser.</source>
        <translation>Lanyard は、ブラウザーでの別のサインインを待っています。</translation>
    </message>
    <message>
        <source>The browser closed before you had signed in.</source>
        <translation>サインインする前にブラウザーが閉じられました。</translation>
    </message>
    <message>
        <source>This resource is not switched on in any browser that is connected to Lanyard.</source>
        <translation>Lanyard に接続しているどのブラウザーでも、このリソースはオンになっていません。</translation>
    </message>
    <message>
        <source>The connection to this browser ended while you were asked. Try again in a few seconds.</source>
        <translation>確認中にこのブラウザーとの接続が切れました。数秒後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserProfiles</name>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again.</source>
        <translation>ブラウザーの一覧が破損していました。ブラウザーをもう一度接続してください。</translation>
    </message>
    <message>
        <source>The list of browsers was damaged. Connect your browsers again. The damaged file is kept as %1.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>ブラウザーの一覧が破損していました。ブラウザーをもう一度接続してください。破損したファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>Too many browsers are connected to Lanyard. Remove one in the settings first.</source>
        <translation>Lanyard に接続されているブラウザーが多すぎます。先に設定で 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The list of browsers could not be saved: %1.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation>ブラウザーの一覧を保存できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::BrowserServer</name>
    <message>
        <source>other users could access it</source>
        <translation>ほかのユーザーがアクセスできるため</translation>
    </message>
    <message>
        <source>Browsers cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>ブラウザーは %1 で Lanyard に接続できません: %2。</translation>
    </message>
    <message>
        <source>Lanyard is asking about another browser just now.</source>
        <translation>Lanyard は現在、別のブラウザーについて確認しています。</translation>
    </message>
    <message>
        <source>The last question was answered with no. Try again in a minute.</source>
        <translation>前回の確認は拒否されました。1 分後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>lanyard::browser::ExtensionPackage</name>
    <message>
        <source>browserBridge.mode: the policy must say “ask” or “on”.</source>
        <translation>browserBridge.mode: ポリシーは「ask」または「on」でなければなりません。</translation>
    </message>
    <message>
        <source>%1: the extension needs an https address of “%2” here.</source>
        <extracomment>%1: a place in the policy, as resources[0].url, %2: a resource&apos;s id</extracomment>
        <translation>%1: 拡張機能には、ここに「%2」の https アドレスが必要です。</translation>
    </message>
    <message>
        <source>resources: the policy has none that may be in a browser.</source>
        <translation>resources: ブラウザーで使えるものがポリシーにありません。</translation>
    </message>
    <message>
        <source>This is a private key, which never belongs here. Give its public half: openssl pkey -in KEY.pem -pubout</source>
        <translation>これは秘密鍵で、ここで使うものではありません。公開の部分を指定してください: openssl pkey -in KEY.pem -pubout</translation>
    </message>
    <message>
        <source>This is not a public RSA key.</source>
        <translation>これは RSA 公開鍵ではありません。</translation>
    </message>
    <message>
        <source>--url must be the https address of a folder.</source>
        <extracomment>--url is an option</extracomment>
        <translation>--url: これはフォルダーの https アドレスではありません。</translation>
    </message>
    <message>
        <source>The extension&apos;s manifest.json cannot be read.</source>
        <translation>拡張機能の manifest.json を読み取れません。</translation>
    </message>
</context>
<context>
    <name>lanyard::control::Server</name>
    <message>
        <source>Commands cannot reach Lanyard at %1: %2.</source>
        <extracomment>%1: a file&apos;s name, %2: why not</extracomment>
        <translation>コマンドから %1 の Lanyard に接続できません: %2。</translation>
    </message>
    <message>
        <source>other users could access it</source>
        <translation>他のユーザーも使用できる状態です</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::AddressLine</name>
    <message>
        <source>Secure connection, verified against the trusted certificate authorities.</source>
        <translation>安全な接続です。信頼された認証局によって検証されています。</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>ページを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>No page</source>
        <extracomment>screen reader; %1: a web origin</extracomment>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>This page is from %1. %2</source>
        <translation>このページは %1 のものです。%2</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::BrowserWindow</name>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::FindBar</name>
    <message>
        <source>Find in page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>of a search: %1: the number of the match that is marked, %2: how many there are</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::LoadLine</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageDialog</name>
    <message>
        <source>Block further dialogs from this page</source>
        <translation>このページのダイアログを以後表示しない</translation>
    </message>
    <message>
        <source>The page says:</source>
        <extracomment>heading of a dialog; %1: a web origin</extracomment>
        <translation>ページのメッセージ:</translation>
    </message>
    <message>
        <source>%1 says:</source>
        <translation>%1 のメッセージ:</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PageNotices</name>
    <message>
        <source>%1 asked to use your camera. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がカメラの使用を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to use your microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がマイクの使用を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to use your camera and microphone. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がカメラとマイクの使用を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked for your location. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 が現在地を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to show notifications. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 が通知の表示を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to record your screen. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 が画面の記録を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to lock your mouse pointer. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がマウス ポインターの固定を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>This window cannot print. Use your browser for that.</source>
        <translation>このウィンドウでは印刷できません。ブラウザーをご使用ください。</translation>
    </message>
    <message>
        <source>%1 asked for a file. You do not need a file to sign in, so this window sent none.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がファイルを求めました。サインインには不要なため、このウィンドウは送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 asked for a whole folder. This window sends single files only.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がフォルダー全体を求めました。このウィンドウは個々のファイルのみ送信します。</translation>
    </message>
    <message>
        <source>%1 tried to open another window. Close the others first.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がさらにウィンドウを開こうとしました。先に他のウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>%1 asked for a password in the background. This window only answers the page you see.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がバックグラウンドでパスワードを求めました。このウィンドウは、表示中のページにのみ応答します。</translation>
    </message>
    <message>
        <source>“%1” was not downloaded. Use your browser for downloads.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>「%1」はダウンロードされませんでした。ダウンロードにはブラウザーをご使用ください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was loaded from there.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 の証明書を信頼できないため、そこからは何も読み込まれませんでした。</translation>
    </message>
    <message>
        <source>This window opens web pages only, so the page&apos;s link to “%1” was not followed.</source>
        <extracomment>%1: the first part of an address with its colon, as in mailto:</extracomment>
        <translation>このウィンドウは Web ページのみを開くため、「%1」へのリンクには移動しませんでした。</translation>
    </message>
    <message>
        <source>This window shows encrypted web pages only; it did not go to %1.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>このウィンドウは暗号化された Web ページのみを表示するため、%1 には移動しませんでした。</translation>
    </message>
    <message>
        <source>This window did not go to %1 because the address is malformed or contains a user name.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>アドレスの形式が正しくないか、ユーザー名が含まれているため、このウィンドウは %1 には移動しませんでした。</translation>
    </message>
    <message>
        <source>%1 does not let people sign in inside other applications such as this window. You can open %2 in your browser and sign in there, but that does not sign Lanyard in.</source>
        <extracomment>%1: a company, as in Google; %2: a resource&apos;s name</extracomment>
        <translation>%1 は、このウィンドウのような他のアプリケーション内でのサインインを許可していません。%2 をブラウザーで開いてサインインできますが、Lanyard はサインインされません。</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <extracomment>%1: a host&apos;s name; %2: a sentence that says why</extracomment>
        <translation>%1 を表示できません。%2</translation>
    </message>
    <message>
        <source>The server does not answer. Check your network connection, then try again.</source>
        <translation>サーバーが応答しません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server answered with an error and no page. Try again in a few minutes.</source>
        <translation>サーバーがページではなくエラーを返しました。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your browser could not be started.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>%1 asked to use your clipboard. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がクリップボードの使用を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked to see your fonts. This window does not allow that.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がフォントの一覧を求めました。このウィンドウでは許可されません。</translation>
    </message>
    <message>
        <source>%1 asked for something that this window does not allow.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 が、このウィンドウでは許可されないことを求めました。</translation>
    </message>
    <message>
        <source>A part of this page is missing, because the certificate of %1 cannot be trusted.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 の証明書を信頼できないため、このページの一部が表示されていません。</translation>
    </message>
    <message>
        <source>%1 asks for a security key or passkey that this window cannot use. Choose another way to sign in if the page offers one.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 が、このウィンドウでは使えないセキュリティ キーまたはパスキーを求めています。ページに別のサインイン方法があれば、それを選択してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PasswordDialog</name>
    <message>
        <source>Password required</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password.</source>
        <extracomment>%1: a web origin</extracomment>
        <translation>%1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read what you type.</source>
        <translation>接続は暗号化されていません。入力内容を他人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>The proxy server %1 asks for a user name and a password.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>プロキシ サーバー %1 がユーザー名とパスワードを求めています。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::PopupWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
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
        <translation>同じ PIN をもう一度</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>セキュリティ キー</translation>
    </message>
    <message>
        <source>%1 asks for your security key.</source>
        <extracomment>%1: a host&apos;s name</extracomment>
        <translation>%1 がセキュリティ キーを求めています。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Plug it in, and touch it.</source>
        <translation>キーを接続して、タッチしてください。</translation>
    </message>
    <message>
        <source>Touch it once more.</source>
        <translation>キーをもう一度タッチしてください。</translation>
    </message>
    <message>
        <source>That is not its PIN. After too many wrong ones the key locks itself.</source>
        <translation>PIN が違います。間違いが多すぎると、キーはロックされます。</translation>
    </message>
    <message>
        <source>The PIN is too short.</source>
        <translation>キーの PIN としては短すぎます。</translation>
    </message>
    <message>
        <source>The PIN has characters that the key does not accept.</source>
        <translation>キーの PIN にその文字は使えません。</translation>
    </message>
    <message>
        <source>That is the current PIN. Choose another one.</source>
        <translation>それは現在の PIN です。別の PIN を選んでください。</translation>
    </message>
    <message>
        <source>The key does not recognise your fingerprint. Type its PIN.</source>
        <translation>指を認識できません。キーの PIN を入力してください。</translation>
    </message>
    <message>
        <source>It has no PIN yet. Choose one.</source>
        <translation>キーにはまだ PIN がありません。PIN を決めてください。</translation>
    </message>
    <message>
        <source>It needs a new PIN. Choose one.</source>
        <translation>キーには新しい PIN が必要です。PIN を決めてください。</translation>
    </message>
    <message>
        <source>Type the key&apos;s PIN.</source>
        <translation>キーの PIN を入力してください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>It was not touched in time.</source>
        <translation>時間内にキーがタッチされませんでした。</translation>
    </message>
    <message>
        <source>This key is not registered there. Try another one.</source>
        <translation>このキーはそこに登録されていません。別のキーをお試しください。</translation>
    </message>
    <message>
        <source>This key is registered there already.</source>
        <translation>このキーはすでに登録されています。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Unplug the key and plug it in again.</source>
        <translation>PIN の間違いが多すぎます。キーを抜いて、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the key is locked, and has to be reset before it works again.</source>
        <translation>PIN の間違いが多すぎるため、キーはロックされました。再び使うにはリセットが必要です。</translation>
    </message>
    <message>
        <source>The key was unplugged too early.</source>
        <translation>キーを抜くのが早すぎました。</translation>
    </message>
    <message>
        <source>This key cannot do what the page asks for. Try another one.</source>
        <translation>このキーではページの求めに応じられません。別のキーをお試しください。</translation>
    </message>
    <message>
        <source>This key has no room for one more account.</source>
        <translation>このキーには、これ以上アカウントを入れる空きがありません。</translation>
    </message>
    <message>
        <source>The key did not work.</source>
        <translation>キーは使えませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The key has several accounts. Which one?</source>
        <translation>キーに複数のアカウントがあります。どれを使いますか?</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInController</name>
    <message>
        <source>Sign in to %1</source>
        <extracomment>window title; %1: a resource&apos;s name</extracomment>
        <translation>%1 にサインインしてください</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::SignInStateMachine</name>
    <message>
        <source>Sign-in %1 of %2</source>
        <translation>サインイン %1/%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your session for %1 has ended. Lanyard is refreshing it…</source>
        <translation>%1 のセッションが終了しました。Lanyard が更新しています…</translation>
    </message>
    <message>
        <source>Finishing sign-in…</source>
        <translation>サインインを完了しています…</translation>
    </message>
    <message>
        <source>Lanyard is checking your session for %1.</source>
        <translation>Lanyard が %1 のセッションを確認しています。</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <extracomment>%1: a resource&apos;s or a host&apos;s name</extracomment>
        <translation>%1 を表示できません</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>The page stopped working twice. Close this window and try again.</source>
        <translation>ページが 2 回動作を停止しました。このウィンドウを閉じて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>lanyard::signin::ToolBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Back to the usual size (%1)</source>
        <translation>標準のサイズに戻す (%1)</translation>
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
        <translation>セッションを維持します。</translation>
    </message>
    <message>
        <source>Read the policy from FILE, unless the administrator installed one.</source>
        <translation>管理者がポリシーをインストールしていない場合、FILE からポリシーを読み取ります。</translation>
    </message>
    <message>
        <source>Show the Sessions window.</source>
        <translation>セッション ウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Another lanyard-tray is running but does not answer. Sign out of the desktop and in again.</source>
        <translation>別の lanyard-tray が起動していますが、応答しません。デスクトップからサインアウトして、サインインし直してください。</translation>
    </message>
    <message>
        <source>Do nothing if Lanyard is already running, as at login.</source>
        <translation>デスクトップへのログイン時と同じく、Lanyard がすでに実行中なら何もしません。</translation>
    </message>
</context>
</TS>
