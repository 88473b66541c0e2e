namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>What is counted of one row: where, what, and the number that tells its household from others; null without one.</summary>
internal readonly record struct CountedPerson(int Area, RegisteredPerson Person, ulong? Household);
