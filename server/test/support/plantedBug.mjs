// Plants a bug that nobody handles, to go off when the server is told to.
process.on('SIGUSR2', () => void Promise.reject(new Error('a planted bug')));
