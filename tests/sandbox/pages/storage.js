'use strict';
// Where the signed-in user is kept, in the Firebase SDK's own places and format (PROTOCOL.md#sdk-record).

const kDatabase = 'firebaseLocalStorageDb';
const kStore = 'firebaseLocalStorage';

function openDatabase() {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(kDatabase, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(kStore, {keyPath: 'fbase_key'});
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

async function inStore(mode, act) {
    const database = await openDatabase();
    try {
        return await new Promise((resolve, reject) => {
            const transaction = database.transaction(kStore, mode);
            const request = act(transaction.objectStore(kStore));
            transaction.oncomplete = () => resolve(request.result);
            transaction.onabort = () => reject(transaction.error);
        });
    } finally {
        database.close();
    }
}

const places = {
    indexedDB: {
        read: async key => (await inStore('readonly', store => store.get(key)))?.value,
        write: (key, value) => inStore('readwrite', store => store.put({fbase_key: key, value})),
        remove: key => inStore('readwrite', store => store.delete(key)),
    },
    localStorage: webStorage(() => localStorage),
    sessionStorage: webStorage(() => sessionStorage),
    memory: {read: async () => undefined, write: async () => {}, remove: async () => {}},
};

function webStorage(storage) {
    return {
        read: async key => JSON.parse(storage().getItem(key) ?? 'null') ?? undefined,
        write: async (key, value) => storage().setItem(key, JSON.stringify(value)),
        remove: async key => storage().removeItem(key),
    };
}

const kWeb = ['indexedDB', 'localStorage', 'sessionStorage'];

function isUser(value) {
    return typeof value?.uid === 'string' && typeof value.emailVerified === 'boolean'
        && typeof value.isAnonymous === 'boolean' && typeof value.stsTokenManager?.refreshToken === 'string';
}

/** The first place that has a user wins; the user moves to this page's own place and leaves the others. */
async function loadUser(key) {
    const candidates = settings.storage === 'indexedDB' ? kWeb : [settings.storage];
    for (const name of candidates) {
        const user = await places[name].read(key);
        if (!isUser(user)) {
            if (user)
                await places[name].remove(key);
            continue;
        }
        await saveUser(key, user);
        for (const other of candidates.filter(candidate => candidate !== settings.storage))
            await places[other].remove(key);
        return user;
    }
    return null;
}

function saveUser(key, user) {
    return places[settings.storage].write(key, user);
}

async function removeUser(key) {
    for (const name of settings.storage === 'indexedDB' ? kWeb : [settings.storage])
        await places[name].remove(key);
}

/** Which tenants were signed in here (PROTOCOL.md#tenant-list). */
function bookkeepingKey(projectNumber) {
    return `ciap:auth-tenants:${projectNumber}`;
}

function keptTenants(projectNumber) {
    return JSON.parse(localStorage.getItem(bookkeepingKey(projectNumber)) ?? '[]');
}

function keepTenant(projectNumber, tid, isSignedIn) {
    const tenants = keptTenants(projectNumber).filter(known => known !== tid);
    if (isSignedIn)
        tenants.push(tid);
    if (tenants.length)
        localStorage.setItem(bookkeepingKey(projectNumber), JSON.stringify(tenants));
    else
        localStorage.removeItem(bookkeepingKey(projectNumber));
}
