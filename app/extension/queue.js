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

/// Resolves to `otherwise` where the promise takes longer.
export function within(milliseconds, promise, otherwise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds, otherwise);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
