#include "tray/menu_label.h"

namespace lanyard {

namespace {

constexpr QChar kLooksLikeUnderscore(0x02cd);

struct Label {
    QString shown;
    qsizetype accelerator = -1; ///< -1: none
};

Label labelIn(const QString &text)
{
    Label label;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            if (++i == text.size())
                break;
            if (text.at(i) != u'&' && label.accelerator < 0)
                label.accelerator = label.shown.size();
        }
        label.shown += text.at(i);
    }
    return label;
}

}

QString labelForPanel(const QString &text)
{
    auto [shown, accelerator] = labelIn(text);
    qsizetype ampersand = shown.indexOf(u'&');
    if (ampersand + 1 == shown.size())
        ampersand = -1; // the last character stays
    // What Qt turns into "_" is the first "&": it has to be the one that we add.
    const qsizetype underscore = shown.indexOf(u'_');
    if (underscore >= 0 && (ampersand < 0 || underscore < ampersand)) {
        shown.replace(u'_', QLatin1String("__")); // and no accelerator: see there
        shown[underscore] = u'&';
        return shown;
    }
    shown.replace(u'_', kLooksLikeUnderscore);
    if (accelerator < 0 || (ampersand >= 0 && ampersand < accelerator))
        accelerator = ampersand;
    if (accelerator >= 0)
        shown.insert(accelerator, u'&');
    return shown;
}

}
