using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A random value; letters that people confuse (i, l, o) are left out, as Aspire does.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    public int MinLength { get; set; } = 22;

    public bool Lower { get; set; } = true;

    public bool Upper { get; set; } = true;

    public bool Numeric { get; set; } = true;

    public bool Special { get; set; } = true;

    public override string GetDefaultValue()
    {
        var alphabet =
            (Lower ? "abcdefghjkmnpqrstuvwxyz" : "")
            + (Upper ? "ABCDEFGHJKMNPQRSTUVWXYZ" : "")
            + (Numeric ? "0123456789" : "")
            + (Special ? "-_.{}~()*+!" : "");
        return RandomNumberGenerator.GetString(alphabet, MinLength);
    }
}
