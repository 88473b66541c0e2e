namespace Sozialplanung.Areas.Addresses;

/// <summary>A street of the register that a written name may mean; a person decides.</summary>
/// <param name="Street">As the register writes it.</param>
/// <param name="Similarity">Of the names, 0 to 1.</param>
public sealed record NearStreet(string Street, double Similarity);
