// Web-based Payment Handler API, https://w3c.github.io/web-based-payment-handler/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface ServiceWorkerRegistration {
    [SameObject] readonly attribute PaymentManager paymentManager;
};

[SecureContext, Exposed=(Window)]
interface PaymentManager {
    attribute DOMString userHint;
    Promise<undefined> enableDelegations(sequence<PaymentDelegation> delegations);
};

enum PaymentDelegation {
    "shippingAddress",
    "payerName",
    "payerPhone",
    "payerEmail",
};

partial interface ServiceWorkerGlobalScope {
    attribute EventHandler oncanmakepayment;
};

[Exposed=ServiceWorker]
interface CanMakePaymentEvent : ExtendableEvent {
    constructor(DOMString type);
    undefined respondWith(Promise<boolean> canMakePaymentResponse);
};

partial interface ServiceWorkerGlobalScope {
    attribute EventHandler onpaymentrequest;
};

dictionary PaymentRequestDetailsUpdate {
    DOMString error;
    PaymentCurrencyAmount total;
    sequence<PaymentDetailsModifier> modifiers;
    sequence<PaymentShippingOption> shippingOptions;
    object paymentMethodErrors;
    AddressErrors shippingAddressErrors;
};

[Exposed=ServiceWorker]
interface PaymentRequestEvent : ExtendableEvent {
    constructor(DOMString type, optional PaymentRequestEventInit eventInitDict = {});
    readonly attribute USVString topOrigin;
    readonly attribute USVString paymentRequestOrigin;
    readonly attribute DOMString paymentRequestId;
    readonly attribute FrozenArray<PaymentMethodData> methodData;
    readonly attribute object total;
    readonly attribute FrozenArray<PaymentDetailsModifier> modifiers;
    readonly attribute object? paymentOptions;
    readonly attribute FrozenArray<PaymentShippingOption>? shippingOptions;
    Promise<WindowClient?> openWindow(USVString url);
    Promise<PaymentRequestDetailsUpdate?> changePaymentMethod(
        DOMString methodName,
        optional object? methodDetails = null
    );
    Promise<PaymentRequestDetailsUpdate?> changeShippingAddress(optional AddressInit shippingAddress = {});
    Promise<PaymentRequestDetailsUpdate?> changeShippingOption(DOMString shippingOption);
    undefined respondWith(Promise<PaymentHandlerResponse> handlerResponsePromise);
};

dictionary PaymentRequestEventInit : ExtendableEventInit {
    USVString topOrigin;
    USVString paymentRequestOrigin;
    DOMString paymentRequestId;
    sequence<PaymentMethodData> methodData;
    PaymentCurrencyAmount total;
    sequence<PaymentDetailsModifier> modifiers;
    PaymentOptions paymentOptions;
    sequence<PaymentShippingOption> shippingOptions;
};

dictionary PaymentHandlerResponse {
    DOMString methodName;
    object details;
    DOMString? payerName;
    DOMString? payerEmail;
    DOMString? payerPhone;
    AddressInit shippingAddress;
    DOMString? shippingOption;
};

dictionary AddressInit {
    DOMString country = "";
    sequence<DOMString> addressLine = [];
    DOMString region = "";
    DOMString city = "";
    DOMString dependentLocality = "";
    DOMString postalCode = "";
    DOMString sortingCode = "";
    DOMString organization = "";
    DOMString recipient = "";
    DOMString phone = "";
};
