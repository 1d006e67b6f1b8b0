// Federated Credential Management API, https://w3c-fedid.github.io/FedCM/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

dictionary IdentityCredentialDisconnectOptions : IdentityProviderConfig {
    required USVString accountHint;
};

[Exposed=Window, SecureContext]
interface IdentityCredential : Credential {
    static Promise<undefined> disconnect(IdentityCredentialDisconnectOptions options);
    readonly attribute any token;
    readonly attribute boolean isAutoSelected;
    readonly attribute USVString configURL;
};

dictionary DisconnectedAccount {
    required USVString account_id;
};

dictionary IdentityCredentialErrorInit {
    DOMString error;
    USVString url;
};

[Exposed=Window, SecureContext]
interface IdentityCredentialError : DOMException {
    constructor(optional DOMString message = "", optional IdentityCredentialErrorInit options = {});
    readonly attribute DOMString error;
    readonly attribute USVString url;
};

partial dictionary CredentialRequestOptions {
    IdentityCredentialRequestOptions identity;
};

enum IdentityCredentialRequestOptionsContext {
    "signin",
    "signup",
    "use",
    "continue",
};

enum IdentityCredentialRequestOptionsMode {
    "active",
    "passive",
};

dictionary IdentityCredentialRequestOptions {
    required sequence<IdentityProviderRequestOptions> providers;
    IdentityCredentialRequestOptionsContext context = "signin";
    IdentityCredentialRequestOptionsMode mode = "passive";
};

dictionary IdentityProviderConfig {
    required USVString configURL;
    required USVString clientId;
};

dictionary IdentityProviderRequestOptions : IdentityProviderConfig {
    DOMString loginHint;
    DOMString domainHint;
    sequence<USVString> fields;
    any params;
};

dictionary IdentityProviderWellKnown {
    sequence<USVString> provider_urls;
    USVString accounts_endpoint;
    USVString login_url;
};

dictionary IdentityProviderIcon {
    required USVString url;
    unsigned long size;
};

dictionary IdentityProviderBranding {
    USVString background_color;
    USVString color;
    sequence<IdentityProviderIcon> icons;
    USVString name;
};

dictionary IdentityProviderAPIConfig {
    required USVString accounts_endpoint;
    USVString client_metadata_endpoint;
    required USVString id_assertion_endpoint;
    required USVString login_url;
    USVString disconnect_endpoint;
    IdentityProviderBranding branding;
    boolean supports_use_other_account = false;
    USVString account_label;
};

dictionary IdentityProviderAccount {
    required USVString id;
    USVString name;
    USVString email;
    USVString tel;
    USVString username;
    USVString given_name;
    USVString picture;
    sequence<USVString> approved_clients;
    sequence<DOMString> login_hints;
    sequence<DOMString> domain_hints;
    sequence<DOMString> label_hints;
};

dictionary IdentityProviderAccountList {
    sequence<IdentityProviderAccount> accounts;
};

dictionary IdentityAssertionResponse {
    any token;
    USVString continue_on;
    IdentityCredentialErrorInit error;
};

dictionary IdentityProviderClientMetadata {
    USVString privacy_policy_url;
    USVString terms_of_service_url;
    boolean client_is_third_party_to_top_frame_origin = false;
};

dictionary IdentityUserInfo {
    USVString email;
    USVString name;
    USVString givenName;
    USVString picture;
};

dictionary IdentityResolveOptions {
    USVString accountId;
};

[Exposed=Window, SecureContext]
interface IdentityProvider {
    static undefined close();
    static Promise<undefined> resolve(any token, optional IdentityResolveOptions options = {});
    static Promise<sequence<IdentityUserInfo>> getUserInfo(IdentityProviderConfig config);
};
