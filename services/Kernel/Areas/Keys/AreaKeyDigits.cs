namespace Sozialplanung.Areas.Keys;

internal static class AreaKeyDigits
{
    /// <summary>Null where the text is a plausible key of this length; else a German sentence.</summary>
    public static string? Check(string? text, int length, string name, out string digits)
    {
        digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal).Trim();
        if (digits.Length == 0)
        {
            return $"Der {name} fehlt.";
        }

        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return $"„{Shorten(text!)}“ ist kein {name}: Er besteht nur aus Ziffern.";
        }

        if (digits.Length == length - 1)
        {
            return $"„{Shorten(text!)}“ ist kein {name}: Er hat {length} Ziffern. Vermutlich fehlt die führende Null.";
        }

        if (digits.Length != length)
        {
            return $"„{Shorten(text!)}“ ist kein {name}: Er hat {length} Ziffern, nicht {digits.Length}.";
        }

        return CheckParts(digits, name);
    }

    private static string? CheckParts(string digits, string name)
    {
        var land = Laender.Find(digits[..2]);
        if (land is null)
        {
            return $"„{digits}“ ist kein {name}: Ein Land {digits[..2]} gibt es nicht.";
        }

        // In Ländern without Regierungsbezirke the third digit is 0; the former ones live on in some keys (03, 07, 14).
        if (!land.RegierungsbezirkDigits.Contains(digits[2], StringComparison.Ordinal))
        {
            return $"„{digits}“ ist kein {name}: {land.Name} hat keinen Regierungsbezirk {digits[2]}.";
        }

        return digits.AsSpan(3, 2) is "00" && !land.IsCity
            ? $"„{digits}“ ist kein {name} einer Gemeinde: Der Kreis fehlt."
            : null;
    }

    private static string Shorten(string text) => text.Length > 20 ? text[..20] + "…" : text;
}
