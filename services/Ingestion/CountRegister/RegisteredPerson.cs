namespace Sozialplanung.Ingestion.CountRegister;

/// <summary>What is counted of one row; it lives for the length of one method call.</summary>
internal readonly record struct RegisteredPerson(int Age, string Sex, bool IsForeign, bool IsMovedIn);
