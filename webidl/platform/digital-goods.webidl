// Digital Goods API, https://wicg.github.io/digital-goods/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

partial interface Window {
    [SecureContext] Promise<DigitalGoodsService> getDigitalGoodsService(DOMString serviceProvider);
};

[Exposed=Window, SecureContext]
interface DigitalGoodsService {
    Promise<sequence<ItemDetails>> getDetails(sequence<DOMString> itemIds);
    Promise<sequence<PurchaseDetails>> listPurchases();
    Promise<sequence<PurchaseDetails>> listPurchaseHistory();
    Promise<undefined> consume(DOMString purchaseToken);
};

dictionary ItemDetails {
    required DOMString itemId;
    required DOMString title;
    required PaymentCurrencyAmount price;
    ItemType type;
    DOMString description;
    sequence<DOMString> iconURLs;
    DOMString subscriptionPeriod;
    DOMString freeTrialPeriod;
    PaymentCurrencyAmount introductoryPrice;
    DOMString introductoryPricePeriod;
    [EnforceRange] unsigned long long introductoryPriceCycles;
};

enum ItemType {
    "product",
    "subscription",
};

dictionary PurchaseDetails {
    required DOMString itemId;
    required DOMString purchaseToken;
};
