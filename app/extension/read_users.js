// Reads whom a sign-in page keeps (PROTOCOL.md#sdk-record): runs in the page's tab, in a world of its own, so it may use
// nothing from outside itself. It only reads: a database that is not there is not created. What the rows mean, the tray
// judges (window/kept_users.h), as it does for its own window.

/// The rows of this API key, at most 16, in a document of that origin and no other.
export async function readUsers(authOrigin, apiKey) {
    const prefix = `firebase:authUser:${apiKey}:`;
    const rows = [];
    if (location.origin !== authOrigin) return rows;

    const add = (storage, key, user) => {
        const token = user?.stsTokenManager?.refreshToken;
        const isRow = typeof key === "string" && key.startsWith(prefix) && key.length <= 1024 && typeof token === "string" && token;
        if (!isRow || token.length > 16384 || rows.length === 16) return;
        const text = (value) => (typeof value === "string" ? value.slice(0, 200) : "");
        const { uid, tenantId, isAnonymous, lastLoginAt } = user;
        rows.push({
            storage, key, uid: text(uid), tenantId: text(tenantId), isAnonymous: isAnonymous === true, lastLoginAt: text(lastLoginAt),
            refreshToken: token,
        });
    };
    const tryTo = async (read) => {
        try {
            await read();
        } catch {
            // no row of the SDK; or this storage is switched off here, and the others may not be
        }
    };
    const answerTo = (request) => new Promise((done) => {
        request.onsuccess = () => done(request.result);
        request.onerror = request.onblocked = () => done(null);
        request.onupgradeneeded = () => request.transaction.abort();
    });

    await tryTo(async () => {
        const database = await answerTo(indexedDB.open("firebaseLocalStorageDb"));
        if (!database) return;
        const isThere = database.objectStoreNames.contains("firebaseLocalStorage");
        const kept = isThere ? await answerTo(database.transaction("firebaseLocalStorage").objectStore("firebaseLocalStorage").getAll()) : [];
        database.close();
        for (const row of kept ?? []) add("indexed-db", row?.fbase_key, row?.value);
    });
    for (const [storage, area] of [["local-storage", () => localStorage], ["session-storage", () => sessionStorage]]) {
        await tryTo(async () => {
            const kept = area();
            const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i)).filter((key) => key.startsWith(prefix));
            for (const key of keys) await tryTo(() => add(storage, key, JSON.parse(kept.getItem(key))));
        });
    }
    return rows;
}
