#pragma once

namespace lanyard {

/// Makes libsecret, if QtKeychain has loaded it, open a new session with the Secret Service at its next use.
/// libsecret 0.20 keeps the session of a daemon that is gone: from then on every read and write of this process would
/// fail with "The session wrapping the secret does not exist", however often the daemon is started again.
void forgetLibsecretSession();

/// GDBus, on which libsecret stands, ends the process when the session bus dies. Call after the first use.
void outliveTheSessionBus();

}
