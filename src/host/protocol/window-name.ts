/** The name an add-in's frame must have for office.js to know that it runs in Excel on the web. */
export function frameName(language: string, origin: string, session: string): string {
  return JSON.stringify({
    baseFrameName: `sluitend-${session}`,
    hostInfo: `Excel$Web$16.01$${language}$0$$disableLogging$0`,
    // office.js keeps some of this for the session, so each conversation has its own id.
    xdmInfo: `${session}|app1|${origin}`,
    serializerVersion: '1',
  });
}
