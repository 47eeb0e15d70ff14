/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make a module of it */
/** The release that a worker keeps. The build writes it in front of the worker's code. */
declare const RELEASE: import('../domain/edition/offline-copy.ts').Release
