package nl.loketwijzer.admin.schedule;

/** A desk, as the form shows it. */
record DeskData(String name, boolean active) {}
