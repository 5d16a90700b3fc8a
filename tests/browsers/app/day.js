'use strict';
// Asks once a second, in the form that ?how names, and counts.

const how = new URLSearchParams(location.search).get('how') ?? 'fetch';
const day = window.day = {ok: 0, failed: 0, closed: 0, faults: []};

function note(fine, fault) {
    if (fine)
        return ++day.ok;
    ++day.failed;
    day.faults.push(`${new Date().toISOString()} ${fault}`);
}

async function ask() {
    try {
        const reply = await fetch('/api/time', how === 'ajax' ? {headers: {'X-Requested-With': 'XMLHttpRequest'}} : {});
        note(reply.ok, `HTTP ${reply.status}`);
    } catch (error) {
        note(false, String(error));
    }
}

function listen() {
    const events = new EventSource('/api/events');
    events.onmessage = () => note(true);
    events.onerror = () => {
        if (events.readyState === EventSource.CLOSED) {
            ++day.closed;
            note(false, 'the stream is closed for good');
        }
    };
}

async function start() {
    if (how === 'idle')
        return;
    if (how === 'events')
        return listen();
    if (how === 'worker') {
        await navigator.serviceWorker.register('/worker.js');
        await navigator.serviceWorker.ready;
        day.controlled = Boolean(navigator.serviceWorker.controller);
    }
    ask();
    setInterval(ask, 1000);
}

start();
