/** Version and build, filled in by webpack. */
declare const __VERSIE__: string;

declare module '*.css';
