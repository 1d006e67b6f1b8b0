// WebDriver, https://w3c.github.io/webdriver/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

interface mixin NavigatorAutomationInformation {
    readonly attribute boolean webdriver;
};

Navigator includes NavigatorAutomationInformation;
