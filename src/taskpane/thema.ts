import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

/** Fabric in the blue of Microsoft 365, a shade darker for small text (5.2:1 on white). Green and red are left to V and N. */
export function applyThema(): void {
  loadTheme({
    palette: {
      themePrimary: '#0f6cbd',
      themeDarkAlt: '#0e61aa',
      themeDark: '#0c5292',
      themeDarker: '#0a3f70',
      themeSecondary: '#2f7fc7',
      themeTertiary: '#7fb3e0',
      themeLight: '#c5ddf2',
      themeLighter: '#e5f0f9',
      themeLighterAlt: '#f6fafd',
      neutralSecondary: '#525050',
      neutralTertiary: '#767676',
    },
  });
}
