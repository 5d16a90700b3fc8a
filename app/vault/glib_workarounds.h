#pragma once

// Three habits of the libraries under QtKeychain (libsecret and GIO) that a process which runs for weeks cannot live
// with. They are looked up in what QtKeychain has loaded, so that we need not link them.

namespace lanyard {

/// Makes libsecret open a new session with the Secret Service the next time it is used. libsecret 0.20 keeps the
/// session of a daemon that is gone, and every later read and write of this process would fail with "The session
/// wrapping the secret does not exist", however often the daemon is restarted.
void forgetLibsecretSession();

/// GIO's D-Bus connection, which libsecret uses, ends the process when the session bus goes away. This call stops
/// that. Call it after the first use of the keychain: before, there is no connection.
void keepRunningWithoutSessionBus();

/// libsecret keeps lists of collections that QtKeychain does not use. Before 0.21.5 it crashes on the news of a
/// collection from a daemon that has just started, such as KeePassXC, where the same process used an earlier one. Not
/// any more after this. Call after the first use of the keychain.
void ignoreLibsecretCollections();

}
