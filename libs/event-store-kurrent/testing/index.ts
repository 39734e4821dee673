export * from './opened-stores.js';
export * from './operator-command.js';
export * from './real-server.js';
export { KurrentStandIn } from './stand-in/kurrent-stand-in.js';
export * from './tcp-proxy.js';
