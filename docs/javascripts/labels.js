// The theme's search dialog has no name for those who hear the page.
document.querySelector(".md-search")?.setAttribute("aria-label", "Search");
