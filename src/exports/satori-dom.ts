declare global {
  /** An element of old React Native that satori's types name, and no DOM library has: without it they fail in a project that checks them. */
  interface HTMLWebViewElement {}
}

export {};
