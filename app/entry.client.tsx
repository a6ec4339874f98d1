// No page loads this: every page works, and is whole, without a script.
export {}
