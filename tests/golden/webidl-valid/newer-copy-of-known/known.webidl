[Exposed=Window]
interface Other {
};
