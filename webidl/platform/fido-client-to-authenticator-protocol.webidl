// Client to Authenticator Protocol (CTAP), https://fidoalliance.org/specs/fido-v2.3-ps-20260226/fido-client-to-authenticator-protocol-v2.3-ps-20260226.html
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial dictionary AuthenticationExtensionsClientInputs {
    USVString credentialProtectionPolicy;
    boolean enforceCredentialProtectionPolicy = false;
};

partial dictionary AuthenticationExtensionsClientInputs {
    ArrayBuffer credBlob;
};

partial dictionary AuthenticationExtensionsClientInputs {
    boolean getCredBlob;
};

partial dictionary AuthenticationExtensionsClientOutputs {
    boolean credBlob;
};

partial dictionary AuthenticationExtensionsClientOutputs {
    ArrayBuffer getCredBlob;
};

partial dictionary AuthenticationExtensionsClientInputs {
    boolean minPinLength;
};

partial dictionary AuthenticationExtensionsClientInputs {
    boolean pinComplexityPolicy;
};

partial dictionary AuthenticationExtensionsClientInputs {
    boolean hmacCreateSecret;
};

dictionary HMACGetSecretInput {
    required ArrayBuffer salt1;
    ArrayBuffer salt2;
};

partial dictionary AuthenticationExtensionsClientInputs {
    HMACGetSecretInput hmacGetSecret;
};

partial dictionary AuthenticationExtensionsClientOutputs {
    boolean hmacCreateSecret;
};

dictionary HMACGetSecretOutput {
    required ArrayBuffer output1;
    ArrayBuffer output2;
};

partial dictionary AuthenticationExtensionsClientOutputs {
    HMACGetSecretOutput hmacGetSecret;
};
