#include "architecture/rules.h"

#include <QRegularExpression>

namespace architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFile = 400;

/// Words of libraries that only some layers may speak; a layer not named is refused.
struct Reserved {
    QRegularExpression words;
    QSet<QString> layers;
    QString rule;
};

const QList<Reserved> &reservedWords()
{
    static const QList<Reserved> all{
        {QRegularExpression(u"\\bQNetworkAccessManager\\b"_s), {u"net"_s}, u"only net owns a QNetworkAccessManager"_s},
        {QRegularExpression(u"\\bQKeychain\\b|keychain/keychain\\.h|\\blibsecret\\b"_s), {u"vault"_s},
            u"only vault touches the keychain"_s},
        {QRegularExpression(u"\\bQWebEngine|\\bQtWebEngine"_s), {u"signin_web"_s},
            u"only signin/web includes WebEngine"_s},
    };
    return all;
}

const QRegularExpression &inputOutput()
{
    static const QRegularExpression words(
        u"\\bQ(File|SaveFile|TemporaryFile|LockFile|Dir|Process|Settings|TcpSocket|TcpServer|SslSocket|UdpSocket|"
        "LocalSocket|LocalServer|DBus\\w+|NetworkReply|HostInfo|DnsLookup|Timer)\\b"_s);
    return words;
}

QString at(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

qsizetype lineAt(const QString &text, qsizetype offset)
{
    return text.left(offset).count(u'\n') + 1;
}

/// The same text with comments blanked, so that offsets and lines stay.
QString withoutComments(QString text)
{
    static const QRegularExpression comment(
        u"//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|R\"(\\w*)\\(.*?\\)\\1\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto found = comment.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (!match.capturedView().startsWith(u'/'))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (text.at(i) != u'\n')
                text[i] = u' ';
    }
    return text;
}

bool mayUse(const QString &layer, const QString &other)
{
    return layer == other || allowedUses().value(layer).contains(other);
}

}

const QHash<QString, QSet<QString>> &allowedUses()
{
    static const auto table = [] {
        const QSet<QString> facts{u"base"_s, u"iap"_s};
        const QSet<QString> face{u"base"_s, u"status"_s, u"session_api"_s};
        const QSet<QString> shown = face | QSet<QString>{u"desktop"_s};
        QHash<QString, QSet<QString>> rule{
            {u"base"_s, {}},
            {u"async"_s, {u"base"_s}},
            {u"storage"_s, {u"base"_s}},
            {u"status"_s, {u"base"_s, u"storage"_s}},
            {u"iap"_s, {u"base"_s}},
            {u"net"_s, facts},
            {u"vault"_s, {u"base"_s, u"status"_s, u"async"_s}},
            {u"policy"_s, facts | QSet<QString>{u"storage"_s}},
            {u"diagnostics"_s, facts | QSet<QString>{u"status"_s, u"storage"_s, u"policy"_s}},
            {u"platform"_s, {u"base"_s, u"storage"_s}},
            {u"widgets"_s, {u"base"_s}},
            {u"window_job"_s, {u"base"_s, u"storage"_s}},
            {u"window"_s, facts | QSet<QString>{u"async"_s, u"storage"_s, u"window_job"_s}},
            {u"session_api"_s, {u"base"_s, u"status"_s, u"window_job"_s}},
            {u"desktop"_s, {u"base"_s, u"status"_s, u"session_api"_s}},
            {u"control_message"_s, {u"base"_s, u"storage"_s}},
            {u"control_client"_s, {u"base"_s, u"storage"_s, u"control_message"_s}},
            {u"control_connection"_s, {u"base"_s, u"storage"_s}},
            {u"control"_s, shown | QSet<QString>{u"storage"_s, u"control_message"_s, u"control_connection"_s}},
            {u"browser_message"_s, {u"base"_s, u"storage"_s, u"window_job"_s}},
            {u"browser_server"_s, {u"base"_s, u"storage"_s, u"browser_message"_s, u"control_connection"_s}},
            {u"browser_sites"_s, facts | face | QSet<QString>{u"storage"_s, u"policy"_s, u"browser_message"_s}},
            {u"browser"_s,
                facts | shown
                    | QSet<QString>{u"async"_s, u"storage"_s, u"policy"_s, u"browser_message"_s, u"browser_server"_s,
                        u"browser_sites"_s}},
            {u"tray"_s, shown | QSet<QString>{u"storage"_s}},
            {u"ui_timeline"_s, {u"base"_s, u"status"_s, u"widgets"_s}},
            {u"ui_sessions"_s, shown | QSet<QString>{u"iap"_s, u"storage"_s, u"widgets"_s, u"ui_timeline"_s}},
            {u"ui_dialogs"_s, shown | QSet<QString>{u"iap"_s, u"policy"_s, u"widgets"_s}},
            {u"ui"_s,
                shown | QSet<QString>{u"storage"_s, u"policy"_s, u"widgets"_s, u"ui_sessions"_s, u"ui_dialogs"_s}},
            {u"signin"_s, facts | QSet<QString>{u"window_job"_s}},
            {u"signin_process"_s, {u"base"_s, u"storage"_s, u"window_job"_s}},
            {u"signin_widgets"_s, facts | QSet<QString>{u"widgets"_s, u"signin"_s, u"signin_process"_s}},
            {u"signin_web"_s,
                facts
                    | QSet<QString>{u"widgets"_s, u"window_job"_s, u"signin"_s, u"signin_process"_s,
                        u"signin_widgets"_s}},
            {u"gateway_rules"_s, {u"base"_s}},
            {u"gateway"_s, {u"base"_s, u"status"_s, u"storage"_s, u"control_message"_s, u"gateway_rules"_s}},
            {u"doctor"_s,
                facts
                    | QSet<QString>{u"async"_s, u"status"_s, u"storage"_s, u"control_message"_s, u"control_client"_s,
                        u"net"_s, u"vault"_s, u"policy"_s, u"diagnostics"_s}},
            {u"browser_package"_s, facts | QSet<QString>{u"storage"_s, u"policy"_s}},
            {u"cli"_s,
                facts
                    | QSet<QString>{u"status"_s, u"storage"_s, u"control_message"_s, u"control_client"_s, u"policy"_s,
                        u"browser_package"_s}},
        };
        const QSet<QString> state =
            facts | QSet<QString>{u"status"_s, u"storage"_s, u"vault"_s, u"policy"_s, u"window_job"_s};
        const QSet<QString> refresh = state | QSet<QString>{u"state"_s, u"async"_s, u"net"_s, u"window"_s};
        const QSet<QString> session = refresh | QSet<QString>{u"refresh"_s, u"session_api"_s};
        rule.insert(u"state"_s, state);
        rule.insert(u"refresh"_s, refresh);
        rule.insert(u"session"_s, session);
        QSet<QString> everything = session
            | QSet<QString>{
                u"session"_s, u"platform"_s, u"widgets"_s, u"tray"_s, u"ui"_s, u"ui_sessions"_s, u"ui_dialogs"_s};
        everything |= QSet<QString>{u"control_message"_s, u"control_client"_s, u"control_connection"_s, u"control"_s,
            u"browser_message"_s, u"browser_server"_s, u"browser_sites"_s, u"browser"_s};
        rule.insert(u"agent"_s, everything | shown);
        return rule;
    }();
    return table;
}

QString folderLayer(const QString &file)
{
    return file.section(u'/', 0, -2).replace(u'/', u'_');
}

QList<Library> librariesOf(const QString &cmakeText)
{
    static const QRegularExpression call(u"lanyard_layer\\(\\s*(\\w+)([^)]*)\\)"_s);
    static const QRegularExpression blank(u"\\s+"_s);
    QList<Library> found;
    for (auto matches = call.globalMatch(cmakeText); matches.hasNext();) {
        const auto match = matches.next();
        Library library{match.captured(1), {}, {}};
        bool inUses = false;
        for (const QString &word : match.captured(2).split(blank, Qt::SkipEmptyParts)) {
            if (word == u"SOURCES"_s || word == u"USES"_s)
                inUses = word == u"USES"_s;
            else if (!inUses)
                library.sources.append(word);
            else if (word.startsWith(u"lanyard_"_s))
                library.uses.append(word.mid(8));
        }
        found.append(library);
    }
    return found;
}

QStringList checkUses(const QString &cmakePath, const QString &cmakeText)
{
    QStringList findings;
    for (const Library &library : librariesOf(cmakeText)) {
        const qsizetype line =
            lineAt(cmakeText, cmakeText.indexOf(QRegularExpression(u"\\(\\s*%1\\b"_s.arg(library.name))));
        if (!allowedUses().contains(library.name))
            findings.append(at(cmakePath, line, u"the library %1 is not in the table of layers"_s.arg(library.name)));
        for (const QString &used : library.uses)
            if (!mayUse(library.name, used))
                findings.append(at(cmakePath, line, u"%1 must not link %2"_s.arg(library.name, used)));
    }
    return findings;
}

QStringList checkIncludes(const Source &source, const QHash<QString, QString> &layerOf)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList findings;
    for (auto matches = include.globalMatch(source.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString file = match.captured(1);
        const qsizetype line = lineAt(source.text, match.capturedStart(1));
        if (!file.contains(u'/') && !file.endsWith(u".moc"_s))
            findings.append(at(source.path, line, u"include \"%1\" by its path from app/"_s.arg(file)));
        const QString used = layerOf.value(file, folderLayer(file));
        if (allowedUses().contains(used) && !mayUse(source.layer, used))
            findings.append(at(source.path, line, u"%1 must not include %2 (%3)"_s.arg(source.layer, file, used)));
        if (file.startsWith(u".."_s) || file.startsWith(u"sandbox/"_s) || file.startsWith(u"support/"_s))
            findings.append(at(source.path, line, u"app/ must not include \"%1\""_s.arg(file)));
    }
    return findings;
}

QStringList checkReserved(const Source &source)
{
    QStringList findings;
    const QString code = withoutComments(source.text);
    const auto look = [&](const QRegularExpression &words, const QString &rule) {
        for (auto matches = words.globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            findings.append(
                at(source.path, lineAt(code, match.capturedStart()), u"%1: %2"_s.arg(match.captured(), rule)));
        }
    };
    for (const Reserved &reserved : reservedWords())
        if (!reserved.layers.contains(source.layer))
            look(reserved.words, reserved.rule);
    if (source.layer == u"iap"_s)
        look(inputOutput(), u"iap does no input or output"_s);
    return findings;
}

QStringList checkAwaits(const QString &path, const QString &text)
{
    // GCC 12 destroys temporaries of such lines twice.
    static const QRegularExpression await(u"\\bco_await\\b[^;]*?([{[]|\\?)"_s);
    QStringList findings;
    const QString code = withoutComments(text);
    for (auto matches = await.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        findings.append(at(path, lineAt(code, match.capturedStart()),
            u"co_await with '%1' before the semicolon"_s.arg(match.captured(1))));
    }
    return findings;
}

QStringList checkLength(const QString &path, const QString &text)
{
    const qsizetype lines = text.count(u'\n');
    return lines <= kLongestFile ? QStringList{}
                                 : QStringList{at(path, lines, u"longer than %1 lines"_s.arg(kLongestFile))};
}

QStringList checkPromises(const QString &text, const std::function<QString(const QString &)> &read)
{
    static const QRegularExpression proof(QStringLiteral("`(tests/[\\w/]+\\.cpp)#(\\w+)(?:/([^`]+))?`"));
    QStringList findings;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].startsWith(QLatin1String("| P")))
            continue;
        const QString place = QStringLiteral("SECURITY.md:%1: ").arg(i + 1);
        auto proofs = proof.globalMatch(lines[i]);
        if (!proofs.hasNext())
            findings += place + QStringLiteral("a promise without a proof");
        while (proofs.hasNext()) {
            const auto named = proofs.next();
            const QString source = read(named.captured(1));
            if (source.isEmpty())
                findings += place + QStringLiteral("there is no ") + named.captured(1);
            else if (!source.contains(QRegularExpression(QStringLiteral("void (\\w+::)?%1\\(").arg(named.captured(2)))))
                findings += place + QStringLiteral("no test ") + named.captured(2);
            else if (!source.contains(named.captured(3)))
                findings += place + QStringLiteral("no row ") + named.captured(3);
        }
    }
    return findings;
}

}
