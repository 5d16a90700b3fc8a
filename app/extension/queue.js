// One operation at a time for each key, in the order of the calls.

export class Queue {
    #tails = new Map();

    run(key, task) {
        const before = this.#tails.get(key) ?? Promise.resolve();
        const done = before.then(task, task);
        const tail = done.catch(() => undefined);
        this.#tails.set(key, tail);
        tail.then(() => this.#tails.get(key) === tail && this.#tails.delete(key));
        return done;
    }
}

/// That was less than so long ago. What seems to come yet was before the clock was set back, and does not count.
export function wasWithin(milliseconds, at) {
    const age = Date.now() - at;
    return age >= 0 && age < milliseconds;
}

/// Resolves to `otherwise` where the promise takes longer.
export function within(milliseconds, promise, otherwise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds, otherwise);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
