[Exposed=Window]
interface Mine : Node {
};
