// Writes one user of the Firebase SDK where it was found (PROTOCOL.md#seeding), into the storage of this document's
// origin and no other. Runs in an isolated world; leaves its answer, as JSON, in a global of that world.
var lanyardOutcome;

function lanyardSeed(seed)
{
    const answer = written => { lanyardOutcome = JSON.stringify({ origin: location.origin, written }); };

    const writeIndexedDb = () => {
        const opening = indexedDB.open('firebaseLocalStorageDb', 1);
        opening.onupgradeneeded = () =>
            opening.result.createObjectStore('firebaseLocalStorage', { keyPath: 'fbase_key' });
        opening.onerror = () => answer(false);
        opening.onsuccess = () => {
            const database = opening.result;
            if (!database.objectStoreNames.contains('firebaseLocalStorage')) {
                database.close();
                return answer(false);
            }
            const writing = database.transaction('firebaseLocalStorage', 'readwrite');
            writing.objectStore('firebaseLocalStorage').put({ fbase_key: seed.key, value: seed.user });
            writing.oncomplete = () => { database.close(); answer(true); };
            writing.onabort = () => { database.close(); answer(false); };
        };
    };

    lanyardOutcome = undefined;
    if (location.origin !== seed.origin)
        return answer(false);
    try {
        if (seed.storage === 'indexed-db')
            return writeIndexedDb();
        const area = seed.storage === 'local-storage' ? localStorage : sessionStorage;
        area.setItem(seed.key, JSON.stringify(seed.user));
        answer(true);
    } catch (denied) {
        answer(false);
    }
}
