// Prompt API, https://webmachinelearning.github.io/prompt-api/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window, SecureContext]
interface LanguageModel : EventTarget {
    static Promise<LanguageModel> create(optional LanguageModelCreateOptions options = {});
    static Promise<Availability> availability(optional LanguageModelCreateCoreOptions options = {});
    static Promise<LanguageModelParams?> params();
    Promise<DOMString> prompt(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {});
    ReadableStream promptStreaming(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {});
    Promise<undefined> append(LanguageModelPrompt input, optional LanguageModelAppendOptions options = {});
    Promise<double> measureContextUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {});
    readonly attribute double contextUsage;
    readonly attribute unrestricted double contextWindow;
    attribute EventHandler oncontextoverflow;
    Promise<double> measureInputUsage(LanguageModelPrompt input, optional LanguageModelPromptOptions options = {});
    readonly attribute double inputUsage;
    readonly attribute unrestricted double inputQuota;
    attribute EventHandler onquotaoverflow;
    readonly attribute unsigned long topK;
    readonly attribute float temperature;
    readonly attribute LanguageModelSamplingMode? samplingMode;
    Promise<LanguageModel> clone(optional LanguageModelCloneOptions options = {});
};

LanguageModel includes DestroyableModel;

[Exposed=Window, SecureContext]
interface LanguageModelParams {
    readonly attribute unsigned long defaultTopK;
    readonly attribute unsigned long maxTopK;
    readonly attribute float defaultTemperature;
    readonly attribute float maxTemperature;
};

callback LanguageModelToolFunction = Promise<DOMString> (any... arguments);

dictionary LanguageModelTool {
    required DOMString name;
    required DOMString description;
    required object inputSchema;
    required LanguageModelToolFunction execute;
};

dictionary LanguageModelCreateCoreOptions {
    unrestricted double topK;
    unrestricted double temperature;
    LanguageModelSamplingMode samplingMode;
    sequence<LanguageModelExpected> expectedInputs;
    sequence<LanguageModelExpected> expectedOutputs;
    sequence<LanguageModelTool> tools;
};

dictionary LanguageModelCreateOptions : LanguageModelCreateCoreOptions {
    AbortSignal signal;
    CreateMonitorCallback monitor;
    sequence<LanguageModelMessage> initialPrompts;
};

dictionary LanguageModelPromptOptions {
    object responseConstraint;
    boolean omitResponseConstraintInput = false;
    AbortSignal signal;
};

dictionary LanguageModelAppendOptions {
    AbortSignal signal;
};

dictionary LanguageModelCloneOptions {
    AbortSignal signal;
};

dictionary LanguageModelExpected {
    required LanguageModelMessageType type;
    sequence<DOMString> languages;
};

typedef (sequence<LanguageModelMessage> or DOMString) LanguageModelPrompt;

dictionary LanguageModelMessage {
    required LanguageModelMessageRole role;
    required (DOMString or sequence<LanguageModelMessageContent>) content;
    boolean prefix = false;
};

dictionary LanguageModelMessageContent {
    required LanguageModelMessageType type;
    required LanguageModelMessageValue value;
};

enum LanguageModelSamplingMode {
    "most-predictable",
    "predictable",
    "slightly-predictable",
    "balanced",
    "slightly-creative",
    "creative",
    "most-creative",
};

enum LanguageModelMessageRole {
    "system",
    "user",
    "assistant",
};

enum LanguageModelMessageType {
    "text",
    "image",
    "audio",
    "tool-call",
    "tool-response",
};

typedef (ImageBitmapSource or AudioBuffer or BufferSource or DOMString) LanguageModelMessageValue;
