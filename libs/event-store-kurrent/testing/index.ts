export * from './opened-stores.js';
export * from './real-server.js';
export * from './tcp-proxy.js';
