// Notices that a page asks for a security key or a passkey: the engine (Qt 6.4) has no signal for it, and no dialogs.
// Runs in the page's own world, before its scripts: changes nothing of what they get, carries nothing, and what a page
// could forge with it is only that we say so.
(() => {
    const proto = self.CredentialsContainer && CredentialsContainer.prototype;
    if (!proto)
        return;
    const say = console.info.bind(console, 'lanyard: security key wanted');
    for (const name of ['create', 'get']) {
        const original = proto[name];
        if (typeof original !== 'function')
            continue;
        const wrapper = {
            [name](...wishes) {
                const options = wishes[0];
                if (options && options.publicKey && options.mediation !== 'conditional')
                    say();
                return Reflect.apply(original, this, wishes);
            },
        }[name];
        Object.defineProperty(proto, name, { value: wrapper, writable: true, enumerable: true, configurable: true });
    }
})();
