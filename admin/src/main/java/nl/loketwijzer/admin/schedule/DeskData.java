package nl.loketwijzer.admin.schedule;

/** A desk, as the form shows it; public, because Binder reads it by reflection. */
public record DeskData(String name, boolean active) {}
