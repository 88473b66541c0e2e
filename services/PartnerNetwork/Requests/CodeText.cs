namespace Sozialplanung.PartnerNetwork.Requests;

/// <summary>Codes of organisations, places and networks as they stand in addresses.</summary>
internal static class CodeText
{
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$";

    public const string Problem =
        "Der Schlüssel darf nur Buchstaben ohne Umlaute, Ziffern, Punkt und Striche enthalten, höchstens 60.";
}
