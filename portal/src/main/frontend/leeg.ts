// In place of parts of Flow that this portal does not use.
export {};
