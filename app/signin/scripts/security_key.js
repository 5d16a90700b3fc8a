// Notices that a page asks for a security key or a passkey: the engine has no signal for it (Qt 6.4), or none before a
// key was touched (from 6.7 on), when a page may have waited for minutes. Runs in the page's own world, before its
// scripts: carries nothing, and what a page could forge with it is only what we show it, and an end of its own request.
// Where the engine has no keys (OFFERS is false) all are refused: it would let those that name a credential wait for ever.
// Elsewhere what no plugged-in key can answer (passkeys of a phone or of this computer) is refused at once, and the rest
// ends when the user cancels our dialog.
(OFFERS => {
    const proto = self.CredentialsContainer && CredentialsContainer.prototype;
    if (!proto)
        return;
    const info = console.info.bind(console);
    const say = word => info('lanyard: security key ' + word);
    const refusal = () => new DOMException('The operation was not allowed.', 'NotAllowedError');
    const pluggedIn = ['usb', 'nfc', 'ble'];

    const isForKeys = ({ allowCredentials, authenticatorSelection }) => {
        if (authenticatorSelection && authenticatorSelection.authenticatorAttachment === 'platform')
            return false;
        const waysTo = credential => Array.from((credential && credential.transports) || pluggedIn);
        const mayBeOnKey = ways => !ways.length || ways.some(way => pluggedIn.includes(way));
        const allowed = Array.from(allowCredentials || [], waysTo);
        return !allowed.length || allowed.some(mayBeOnKey);
    };

    const offer = async (original, container, options) => {
        if (!isForKeys(options.publicKey)) {
            say('refused');
            throw refusal();
        }
        const ours = new AbortController();
        const cancel = () => ours.abort();
        addEventListener('lanyard-security-key-cancelled', cancel);
        say('awaited');
        try {
            const signal = options.signal ? AbortSignal.any([ours.signal, options.signal]) : ours.signal;
            return await Reflect.apply(original, container, [Object.create(options, { signal: { value: signal } })]);
        } catch (error) {
            throw ours.signal.aborted ? refusal() : error;
        } finally {
            removeEventListener('lanyard-security-key-cancelled', cancel);
            say('over');
        }
    };

    for (const name of ['create', 'get']) {
        const original = proto[name];
        if (typeof original !== 'function')
            continue;
        const wrapper = {
            [name](...args) {
                const options = args[0];
                const isAsked = options && options.publicKey && options.mediation !== 'conditional';
                if (isAsked && OFFERS)
                    return offer(original, this, options);
                if (isAsked) {
                    say('refused');
                    return Promise.reject(refusal());
                }
                return Reflect.apply(original, this, args);
            },
        }[name];
        Object.defineProperty(proto, name, { value: wrapper, writable: true, enumerable: true, configurable: true });
    }
})
