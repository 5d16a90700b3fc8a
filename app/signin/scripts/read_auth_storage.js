// Reads the Firebase SDK's users of this origin (PROTOCOL.md#sdk-record) without changing anything: a database that is
// not there is not created. Runs in an isolated world; leaves its answer, as JSON, in a global of that world.
var lanyardOutcome;

(() => {
    const prefix = 'firebase:authUser:';
    const rows = [];
    let hasDatabase = false;

    const addRow = (storage, key, user) => {
        if (typeof key !== 'string' || !key.startsWith(prefix) || !user || !user.stsTokenManager)
            return;
        const text = value => typeof value === 'string' ? value : '';
        rows.push({
            storage, key,
            uid: text(user.uid),
            tenantId: text(user.tenantId),
            isAnonymous: user.isAnonymous === true,
            lastLoginAt: text(user.lastLoginAt),
            refreshToken: text(user.stsTokenManager.refreshToken),
        });
    };

    const readWebStorage = (storage, area) => {
        for (let i = 0; i < area.length; ++i) {
            const key = area.key(i);
            if (!key.startsWith(prefix))
                continue;
            try {
                addRow(storage, key, JSON.parse(area.getItem(key)));
            } catch (notJson) {
                // not a row of the SDK
            }
        }
    };

    const readIndexedDb = () => new Promise(done => {
        const opening = indexedDB.open('firebaseLocalStorageDb');
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = () => done();
        opening.onblocked = () => done();
        opening.onsuccess = () => {
            const database = opening.result;
            const finish = () => { database.close(); done(); };
            if (!database.objectStoreNames.contains('firebaseLocalStorage'))
                return finish();
            hasDatabase = true;
            const asking = database.transaction('firebaseLocalStorage').objectStore('firebaseLocalStorage').getAll();
            asking.onerror = finish;
            asking.onsuccess = () => {
                asking.result.forEach(row => addRow('indexed-db', row.fbase_key, row.value));
                finish();
            };
        };
    });

    const attempt = async read => {
        try {
            await read();
        } catch (denied) {
            // this storage is switched off here; the others may not be
        }
    };

    (async () => {
        await attempt(readIndexedDb);
        await attempt(() => readWebStorage('local-storage', localStorage));
        await attempt(() => readWebStorage('session-storage', sessionStorage));
        let hasCookie = false;
        await attempt(() => { hasCookie = /(^|; )__(HOST-|dev_)FIREBASE_[^=]*=[^;]/.test(document.cookie); });
        lanyardOutcome = JSON.stringify({ origin: location.origin, rows, hasDatabase, hasCookie });
    })();
})();
