// Before the bundle, in a file of its own (the content security policy allows no inline script):
// Fabric would otherwise fetch Segoe UI and its icons from Microsoft. Our icons are drawn in iconen.tsx.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };
