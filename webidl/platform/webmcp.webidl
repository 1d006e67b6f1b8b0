// WebMCP, https://webmachinelearning.github.io/webmcp/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Document {
    [SecureContext, SameObject] readonly attribute ModelContext modelContext;
};

[Exposed=Window, SecureContext]
interface ModelContext : EventTarget {
    Promise<undefined> registerTool(ModelContextTool tool, optional ModelContextRegisterToolOptions options = {});
    Promise<sequence<RegisteredTool>> getTools(optional ModelContextGetToolOptions options = {});
    Promise<DOMString> executeTool(
        RegisteredTool tool,
        optional any inputObject,
        optional ModelContextExecuteToolOptions options = {}
    );
    attribute EventHandler ontoolchange;
    attribute EventHandler ontoolactivated;
    attribute EventHandler ontoolcancel;
};

dictionary ModelContextTool {
    required DOMString name;
    USVString title;
    required DOMString description;
    object inputSchema;
    required ToolExecuteCallback execute;
    ToolAnnotations annotations;
};

dictionary ToolAnnotations {
    boolean readOnlyHint = false;
    boolean untrustedContentHint = false;
    boolean consequentialHint = false;
    boolean debugging = false;
};

dictionary ToolExecuteCallbackOptions {
    required AbortSignal signal;
};

callback ToolExecuteCallback = Promise<any> (object inputObject, ToolExecuteCallbackOptions options);

dictionary ModelContextRegisterToolOptions {
    sequence<USVString> exposedTo;
    AbortSignal signal;
};

dictionary ModelContextGetToolOptions {
    sequence<USVString> fromOrigins;
};

dictionary ModelContextExecuteToolOptions {
    AbortSignal signal;
};

dictionary RegisteredTool {
    required DOMString name;
    DOMString title;
    required DOMString description;
    object inputSchema;
    required Window window;
    required USVString origin;
    ToolAnnotations annotations;
};

[Exposed=Window, SecureContext]
interface ToolActivatedEvent : Event {
    constructor(DOMString type, optional ToolActivatedEventInit eventInitDict = {});
    readonly attribute DOMString toolName;
};

dictionary ToolActivatedEventInit : EventInit {
    DOMString toolName = "";
};

[Exposed=Window, SecureContext]
interface ToolCancelEvent : Event {
    constructor(DOMString type, optional ToolCancelEventInit eventInitDict = {});
    readonly attribute DOMString toolName;
};

dictionary ToolCancelEventInit : EventInit {
    DOMString toolName = "";
};
