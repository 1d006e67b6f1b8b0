[Exposed=Window]
interface Page {
  attribute USVStrin title;
  attribute DOMstring text;
};
