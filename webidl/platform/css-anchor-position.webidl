// CSS Anchor Positioning Module Level 1, https://drafts.csswg.org/css-anchor-position-1/
// From @webref/idl 3.85.0, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.

[Exposed=Window]
interface CSSPositionTryRule : CSSRule {
    readonly attribute CSSOMString name;
    [SameObject, PutForwards=cssText] readonly attribute CSSPositionTryDescriptors style;
};

[Exposed=Window]
interface CSSPositionTryDescriptors : CSSStyleDeclaration {
    attribute CSSOMString margin;
    attribute CSSOMString marginTop;
    attribute CSSOMString marginRight;
    attribute CSSOMString marginBottom;
    attribute CSSOMString marginLeft;
    attribute CSSOMString marginBlock;
    attribute CSSOMString marginBlockStart;
    attribute CSSOMString marginBlockEnd;
    attribute CSSOMString marginInline;
    attribute CSSOMString marginInlineStart;
    attribute CSSOMString marginInlineEnd;
    attribute CSSOMString margin-top;
    attribute CSSOMString margin-right;
    attribute CSSOMString margin-bottom;
    attribute CSSOMString margin-left;
    attribute CSSOMString margin-block;
    attribute CSSOMString margin-block-start;
    attribute CSSOMString margin-block-end;
    attribute CSSOMString margin-inline;
    attribute CSSOMString margin-inline-start;
    attribute CSSOMString margin-inline-end;
    attribute CSSOMString inset;
    attribute CSSOMString insetBlock;
    attribute CSSOMString insetBlockStart;
    attribute CSSOMString insetBlockEnd;
    attribute CSSOMString insetInline;
    attribute CSSOMString insetInlineStart;
    attribute CSSOMString insetInlineEnd;
    attribute CSSOMString top;
    attribute CSSOMString left;
    attribute CSSOMString right;
    attribute CSSOMString bottom;
    attribute CSSOMString inset-block;
    attribute CSSOMString inset-block-start;
    attribute CSSOMString inset-block-end;
    attribute CSSOMString inset-inline;
    attribute CSSOMString inset-inline-start;
    attribute CSSOMString inset-inline-end;
    attribute CSSOMString width;
    attribute CSSOMString minWidth;
    attribute CSSOMString maxWidth;
    attribute CSSOMString height;
    attribute CSSOMString minHeight;
    attribute CSSOMString maxHeight;
    attribute CSSOMString blockSize;
    attribute CSSOMString minBlockSize;
    attribute CSSOMString maxBlockSize;
    attribute CSSOMString inlineSize;
    attribute CSSOMString minInlineSize;
    attribute CSSOMString maxInlineSize;
    attribute CSSOMString min-width;
    attribute CSSOMString max-width;
    attribute CSSOMString min-height;
    attribute CSSOMString max-height;
    attribute CSSOMString block-size;
    attribute CSSOMString min-block-size;
    attribute CSSOMString max-block-size;
    attribute CSSOMString inline-size;
    attribute CSSOMString min-inline-size;
    attribute CSSOMString max-inline-size;
    attribute CSSOMString placeSelf;
    attribute CSSOMString alignSelf;
    attribute CSSOMString justifySelf;
    attribute CSSOMString place-self;
    attribute CSSOMString align-self;
    attribute CSSOMString justify-self;
    attribute CSSOMString positionAnchor;
    attribute CSSOMString position-anchor;
    attribute CSSOMString positionArea;
    attribute CSSOMString position-area;
};
