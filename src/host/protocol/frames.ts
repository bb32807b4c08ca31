/** A message between the add-in's frame and the host. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** What the host tells an add-in about itself. */
export interface HostDescription {
  /** Language of the interface and of the data, such as `nl-NL`. */
  readonly language: string;
  /** Requirement sets by name, such as `{ExcelApi: '1.17'}`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentUrl: string;
}

/** Who answers the requests of an add-in. */
export interface FrameHandler {
  /** Answers a rich-API request. */
  richApi(body: string, flags: number): Promise<string>;
  /** Keeps the document settings of the common API. */
  saveSettings(settings: Readonly<Record<string, string>>): void;
  readSettings(): Readonly<Record<string, string>>;
}

/** Methods of the common API by their number in the protocol. */
const dispatch = {
  getSelectedData: 64,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Speaks Excel on the web's side of the conversation with one add-in. */
export class FrameConversation {
  private conversationId = '';

  constructor(
    private readonly description: HostDescription,
    private readonly handler: FrameHandler,
    private readonly post: (message: string) => void
  ) {}

  /** Takes a message of the add-in; what is not one is ignored. */
  async receive(raw: unknown): Promise<void> {
    const message = parseEnvelope(raw);
    if (message?._messageType !== 0) return;
    this.conversationId = message._conversationId;
    const data = await this.answer(message);
    this.send({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _responseType: 0,
      _data: data,
    });
  }

  /** Hands events of the rich API to the add-in. */
  sendEvents(entries: readonly (readonly unknown[])[]): void {
    if (this.conversationId === '') return;
    this.send({ _actionName: 'richApiMessage', _correlationId: 0, _responseType: 1, _data: { ArrayData: entries } });
  }

  /** Runs a function of the add-in's ribbon. */
  sendCommand(id: string, functionName: string): void {
    const data = [id, functionName, JSON.stringify({ source: { id } })];
    this.send({ _actionName: 'appCommandInvoked', _correlationId: 0, _responseType: 1, _data: data });
  }

  private send(message: object): void {
    this.post(
      JSON.stringify({
        _messageType: 1,
        _conversationId: this.conversationId,
        _errorCode: 0,
        _serializerVersion: 1,
        ...message,
      })
    );
  }

  private async answer({ _actionName: name, _actionType: type, _data: data }: Envelope): Promise<unknown> {
    if (name === 'ContextActivationManager_getAppContextAsync') return this.context();
    if (name === 'executeMethod') return this.execute(data as ExecuteData);
    // Registrations and notifications need an answer, or office.js waits for it for over a minute.
    return type === 0 ? [] : { Error: 0 };
  }

  private async execute(data: ExecuteData): Promise<unknown> {
    const { DispatchId: id } = data.DdaMethod;
    switch (id) {
      case dispatch.richApi: {
        const body = (data.ArrayData?.[4] ?? '') as string;
        const answer = await this.handler.richApi(body, Number(data.ArrayData?.[6] ?? 0));
        return { Version: 1, Error: 0, Data: [200, [], answer] };
      }
      case dispatch.saveSettings:
        this.handler.saveSettings(Object.fromEntries(settingPairs(data)));
        return { Version: 1, Error: 0 };
      case dispatch.fileProperties:
        return { Version: 1, Error: 0, FileProperties: { Url: this.description.documentUrl } };
      case dispatch.commandCompleted:
        return { Version: 1, Error: 0 };
      default:
        // 5010: the host does not know this method.
        return { Version: 1, Error: 5010 };
    }
  }

  private context(): object {
    const { language, requirementSets, documentUrl } = this.description;
    return {
      _id: 'app1',
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: documentUrl,
      _clientMode: 0,
      _settings: Object.entries(this.handler.readSettings()),
      _reason: 1,
      _osfControlType: 1,
      _requirementMatrix: JSON.stringify(requirementSets),
    };
  }
}

interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly Keys?: readonly string[];
  readonly Values?: readonly string[];
  readonly DdaSettingsMethod?: unknown;
}

/** The settings to save, in either of the two shapes office.js has for them. */
function settingPairs(data: ExecuteData): (readonly [string, string])[] {
  const settings =
    (data as { DdaSettings?: unknown }).DdaSettings ?? (data as { SerializedSettings?: unknown }).SerializedSettings;
  if (Array.isArray(settings)) return settings as (readonly [string, string])[];
  const { Keys: keys = [], Values: values = [] } = data;
  return keys.map((key, index) => [key, values[index] ?? ''] as const);
}

function parseEnvelope(raw: unknown): Envelope | null {
  if (typeof raw !== 'string' || !raw.startsWith('{')) return null;
  try {
    return JSON.parse(raw) as Envelope;
  } catch {
    return null;
  }
}
