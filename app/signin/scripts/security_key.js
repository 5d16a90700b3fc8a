// Notices that a page asks for a security key or a passkey: the engine (Qt 6.4) has no signal for it, and no dialogs.
// Runs in the page's own world, before its scripts: carries nothing, and what a page could forge with it is only that we
// say so. Changes nothing of what they get where the engine answers (WAITS is false, Qt before 6.7); a newer one would
// wait without a word until somebody touches a key, so there the page is told at once that nobody will.
(WAITS => {
    const proto = self.CredentialsContainer && CredentialsContainer.prototype;
    if (!proto)
        return;
    const report = console.info.bind(console, 'lanyard: security key requested');
    for (const name of ['create', 'get']) {
        const original = proto[name];
        if (typeof original !== 'function')
            continue;
        const wrapper = {
            [name](...args) {
                const options = args[0];
                const isAsked = options && options.publicKey && options.mediation !== 'conditional';
                if (isAsked)
                    report();
                if (isAsked && WAITS)
                    return Promise.reject(new DOMException('The operation was not allowed.', 'NotAllowedError'));
                return Reflect.apply(original, this, args);
            },
        }[name];
        Object.defineProperty(proto, name, { value: wrapper, writable: true, enumerable: true, configurable: true });
    }
})
