using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.PartnerNetwork;

/// <summary>Who may edit what: the sentence to the refusal that the policies of the tables enforce.</summary>
internal static class EditRights
{
    public static bool MayEdit(Caller caller, IReadOnlyCollection<string> coveredBy) => caller.May(Right.EditNetwork, coveredBy);

    public static string Refusal(Caller caller, string code) =>
        $"„{code}“ liegt oder wirkt außerhalb Ihres Gebiets ({(caller.Place.Length == 0 ? "keines" : caller.Place)}); "
        + "das trägt die Stelle ein, die für alle seine Gebiete zuständig ist.";
}
